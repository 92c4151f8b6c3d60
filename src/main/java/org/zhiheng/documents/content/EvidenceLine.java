package org.zhiheng.documents.content;

/**
 * One piece of evidence (证据) and what it proves.
 *
 * @param kind one of the eight kinds of article 46 of the penalty law
 */
public record EvidenceLine(String number, String name, String kind, String purpose) {}
