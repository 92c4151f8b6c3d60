package org.zhiheng.documents;

/** A number in a series without gaps (文号): organ's word and kind's word, year, ordinal. */
record DocumentNumber(String words, int year, int ordinal) {

    /** Such as 沁市监罚决〔2026〕12号. */
    @Override
    public String toString() {
        return words + "〔" + year + "〕" + ordinal + "号";
    }
}
