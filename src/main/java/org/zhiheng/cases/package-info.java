/**
 * 行政处罚案件：普通程序与简易程序，从线索到结案。 Handles penalty cases by the two procedures of chapter five of the penalty law
 * (《行政处罚法》第五章): which act may be taken at which stage, by whom, under which article and with what on file. A case is
 * the list of its acts; everything else is derived from them.
 */
@ApplicationModule(
        displayName = "行政处罚案件",
        allowedDependencies = {
            "law",
            "platform",
            "platform::web",
            "access",
            "audit",
            "organs",
            "files",
            "documents",
            "documents::content",
            "settings",
            "officers",
            "matters",
            "review",
            "plans::figure"
        })
@NullMarked
package org.zhiheng.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
