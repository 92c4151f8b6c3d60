package org.zhiheng.documents.content;

import java.util.List;

/**
 * A paper that keeps what was done or said (笔录、报告): the circumstances as a form, then what it records.
 *
 * @param closing what whoever signs confirms
 */
public record Minutes(OrganBlock organ, CaseLine matter, List<FormLine> lines, List<Section> sections, String closing)
        implements DocumentContent {}
