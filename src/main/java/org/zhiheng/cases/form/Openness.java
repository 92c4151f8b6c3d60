package org.zhiheng.cases.form;

/** Whether a hearing is public (第六十四条第三项). */
public enum Openness implements Choice {
    OPEN("公开举行"),
    CLOSED("不公开：涉及国家秘密、商业秘密或者个人隐私依法予以保密");

    private final String label;

    Openness(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
