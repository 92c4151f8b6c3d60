package org.zhiheng.cases.form;

/** A paper that is made by itself (制作其他文书); its name is that of the kind of document. */
public enum PlainPaper implements Choice {
    JURISDICTION_NOTICE("指定管辖通知书", Reader.ORGAN),
    CASE_ASSIGNMENT("案件交办通知书", Reader.ORGAN),
    CASE_TRANSFER_LETTER("案件移送函", Reader.ORGAN),
    ADDRESS_CONFIRMATION("送达地址确认书", Reader.RECORD),
    INTERVIEW_NOTICE("询问通知书", Reader.PARTY),
    MATERIALS_NOTICE("限期提供材料通知书", Reader.PARTY),
    IDENTIFICATION_NOTICE("协助辨认（鉴别）通知书", Reader.ORGAN),
    ASSISTANCE_REQUEST("协助调查函", Reader.ORGAN),
    SEIZURE_ASSISTANCE("协助扣押通知书", Reader.ORGAN),
    CUSTODY_ENTRUSTMENT("场所、设施、财物委托保管书", Reader.ORGAN),
    EARLY_DISPOSAL_CONSENT("先行处置物品确认书", Reader.RECORD),
    EARLY_DISPOSAL_ANNOUNCEMENT("先行处置物品公告", Reader.ORGAN),
    REFUND_ORDER("责令退款通知书", Reader.PARTY),
    DEFENCE_REVIEW("陈述申辩复核意见", Reader.RECORD),
    DELIVERY_ANNOUNCEMENT("行政处罚文书送达公告", Reader.PARTY),
    GENERAL_LETTER("公函", Reader.ORGAN),
    ANNOUNCEMENT("公告", Reader.ORGAN);

    /** For whom the paper is. */
    public enum Reader {
        PARTY,
        ORGAN,
        /** Nobody: it is a record that is signed. */
        RECORD
    }

    private final String label;
    private final Reader reader;

    PlainPaper(String label, Reader reader) {
        this.label = label;
        this.reader = reader;
    }

    @Override
    public String label() {
        return label;
    }

    public Reader reader() {
        return reader;
    }
}
