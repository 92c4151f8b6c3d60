package org.zhiheng.documents.content;

/** An officer (执法人员) and the number of the certificate shown. */
public record OfficerLine(String name, String certificateNumber) {}
