package org.zhiheng.documents.content;

/** How, where and until when reconsideration and litigation are open to the party (救济途径和期限). */
public record ReliefParagraph(String text) {}
