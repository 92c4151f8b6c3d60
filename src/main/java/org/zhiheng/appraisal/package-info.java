/**
 * 年度考核：岗位职权分解表、考核指标库、执法人员年度考核表。 Fills a form of the year for every officer out of facts, which the officer sees
 * first and may object to; the officer sums up, the superior proposes a grade and the head settles it (《公务员法》第三十七条至第三十九条). What means an amount
 * or a number of fines is no indicator (《行政处罚法》第七十四条). It reads the doors of those who know the facts; nobody calls it.
 */
@ApplicationModule(
        displayName = "年度考核",
        allowedDependencies = {
            "law",
            "platform",
            "platform::web",
            "access",
            "audit",
            "organs",
            "settings",
            "officers",
            "cases",
            "training",
            "examinations",
            "plans::figure"
        })
@NullMarked
package org.zhiheng.appraisal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
