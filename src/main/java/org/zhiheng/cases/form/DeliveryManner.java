package org.zhiheng.cases.form;

/** Ways of delivery (送达方式), articles 87 to 95 of the civil procedure law. */
public enum DeliveryManner implements Choice {
    DIRECT("直接送达"),
    LEFT("留置送达"),
    POST("邮寄送达"),
    ELECTRONIC("电子送达"),
    ENTRUSTED("委托送达"),
    NOTICE("公告送达");

    private final String label;

    DeliveryManner(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
