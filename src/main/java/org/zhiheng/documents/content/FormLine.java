package org.zhiheng.documents.content;

/** One line of a form: what is asked, and what is filled in. */
public record FormLine(String label, String value) {}
