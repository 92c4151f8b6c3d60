/**
 * 行政处罚事项目录：违法行为、依据、处罚种类和幅度、实施机关、乡镇赋权。 Which violation may be punished under which basis, how far and
 * by whom. 《行政处罚法》第十六条、第二十四条、第三十八条、第三十九条。
 */
@ApplicationModule(
        displayName = "执法事项",
        allowedDependencies = {
            "law",
            "platform",
            "platform::web",
            "platform::sheet",
            "access",
            "audit",
            "organs",
            "plans::figure",
            "settings"
        })
@NullMarked
package org.zhiheng.matters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
