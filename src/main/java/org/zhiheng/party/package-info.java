/**
 * 党建活动：党支部与执法单位的对应、活动登记、先锋岗和示范队名册。 Keeps which branch belongs to which enforcement unit, what it did and who
 * came (行动计划举措一、二; 《公务员法》第四条). It keeps facts of activity alone and rates nobody; hours of political study belong to
 * the module of training.
 */
@ApplicationModule(
        displayName = "党建活动",
        allowedDependencies = {
            "law",
            "platform",
            "platform::web",
            "platform::sheet",
            "access",
            "audit",
            "files",
            "organs",
            "settings",
            "plans::figure"
        })
@NullMarked
package org.zhiheng.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
