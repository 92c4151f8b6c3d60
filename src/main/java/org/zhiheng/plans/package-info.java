/**
 * 行动计划：部分、指标、举措、责任单位、期限与进展。 The board of a plan's measures (举措), with the reports of those who are responsible
 * and live figures that other modules give through {@code plans.figure}. 《提升行政执法质量三年行动计划（2023—2025年）》（国办发〔2023〕27号）.
 */
@ApplicationModule(
        displayName = "行动计划",
        allowedDependencies = {"law", "platform", "platform::web", "access", "audit", "files", "organs", "settings"})
@NullMarked
package org.zhiheng.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
