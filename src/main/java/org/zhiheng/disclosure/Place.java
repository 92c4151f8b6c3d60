package org.zhiheng.disclosure;

/** Where a decision is published (公示渠道). */
enum Place {
    OWN_SITE("本机关网站（本系统公示页）"),
    CREDIT("信用平台（双公示）"),
    MARKET("国家企业信用信息公示系统");

    private final String label;

    Place(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
