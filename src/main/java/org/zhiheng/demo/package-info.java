/**
 * 演示县：机构、人员、事项、账号与案件，供试用和练习，数据全部虚构。 Loads the fictional county once, step by step, each step whole or not at
 * all. No statute lies behind it, and nobody depends on it.
 */
@ApplicationModule(
        displayName = "演示县",
        allowedDependencies = {
            "law",
            "platform",
            "access",
            "organs",
            "officers",
            "officers::care",
            "officers::leaving",
            "officers::qualification",
            "officers::team",
            "matters",
            "settings",
            "cases",
            "cases::procedure",
            "documents",
            "files",
            "review",
            "party",
            "appraisal",
            "examinations",
            "training",
            "plans"
        })
@NullMarked
package org.zhiheng.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
