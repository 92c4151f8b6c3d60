/**
 * 考试：题库、组卷、应考、阅卷、成绩与题目分析。 Keeps questions with the articles they rest on, draws papers that anybody can
 * check, lets people sit on the server's clock, has essays marked blind and publishes results to those who may see them
 * (《山西省行政执法条例》第九条、《行政执法监督条例》第十七条).
 */
@ApplicationModule(
        displayName = "考试",
        allowedDependencies = {
            "law",
            "platform",
            "platform::web",
            "platform::sheet",
            "access",
            "audit",
            "organs",
            "settings",
            "officers",
            "plans::figure"
        })
@NullMarked
package org.zhiheng.examinations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
