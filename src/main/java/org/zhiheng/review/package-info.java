/**
 * 法制审核：重大执法决定法制审核目录、审核人员库、派单与借调。 Says which decisions must be reviewed before they are made, keeps who
 * may review them, hands each request to one reviewer and lends reviewers between organs (《行政处罚法》第五十八条,
 * 《山西省行政执法条例》第二十七条, 国办发〔2018〕118号). Cases ask it and tell it; it knows no case.
 */
@ApplicationModule(
        displayName = "法制审核",
        allowedDependencies = {
            "law",
            "platform",
            "platform::web",
            "access",
            "audit",
            "organs",
            "settings",
            "officers",
            "matters",
            "plans::figure"
        })
@NullMarked
package org.zhiheng.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
