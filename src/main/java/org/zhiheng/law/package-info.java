/** The law as data and its arithmetic: statutes, dated values, the working calendar, periods, procedures, identifiers. */
@ApplicationModule(
        displayName = "法律内核",
        allowedDependencies = {})
@NullMarked
package org.zhiheng.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
