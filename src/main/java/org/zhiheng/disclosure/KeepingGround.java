package org.zhiheng.disclosure;

/** Why a decision is kept from the public (不予公开的情形). */
enum KeepingGround {
    STATE_SECRET("国家秘密"),
    FORBIDDEN("法律、行政法规禁止公开"),
    SECURITY("公开后可能危及国家安全、公共安全、经济安全或者社会稳定"),
    BUSINESS_SECRET("商业秘密，权利人不同意公开"),
    PRIVACY("个人隐私，遮盖后仍可辨认"),
    JUVENILE("涉及未成年人");

    private final String label;

    KeepingGround(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
