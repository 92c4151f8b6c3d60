package org.zhiheng.examinations;

import java.util.List;

/** What is written into a blueprint; its lines are drawn in their order. */
public record BlueprintEntry(String name, List<BlueprintLine> lines) {}
