/**
 * 执法人员与执法证件：登记、证件状态、两人执法的资格检查。 Who may enforce: the register of officers and their certificates, and
 * the check that two different qualified officers act together. 《行政处罚法》第四十二条、《山西省行政执法条例》第九条、第十条。
 */
@ApplicationModule(
        displayName = "执法人员",
        allowedDependencies = {
            "law",
            "platform",
            "platform::web",
            "platform::sheet",
            "access",
            "audit",
            "settings",
            "organs",
            "files",
            "plans::figure"
        })
@NullMarked
package org.zhiheng.officers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
