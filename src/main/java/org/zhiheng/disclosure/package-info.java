/**
 * 行政执法公示：处罚决定的公示、撤回、期满和信用修复，以及双公示的报送。 Watches decisions and says what of them is published
 * where, by when, masked how, for how long, and when it is withdrawn (《行政处罚法》第四十八条、第五十条, 国办发〔2018〕118号). It
 * listens to cases and reads them through their door; nobody calls it.
 */
@ApplicationModule(
        displayName = "行政执法公示",
        allowedDependencies = {
            "law",
            "platform",
            "platform::web",
            "platform::sheet",
            "access",
            "audit",
            "organs",
            "settings",
            "matters",
            "cases",
            "plans::figure"
        })
@NullMarked
package org.zhiheng.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
