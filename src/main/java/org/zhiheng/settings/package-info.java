/**
 * 设置：法律时间、放假安排、参数与法规库、各人的常用筛选。 The day on which the law is applied, the working days of each year (国务院放假通知,
 * 《民事诉讼法》第八十五条), and the pages on which everybody reads the law's numbers and texts. Beside them, everybody's own views of
 * lists. It knows no procedure and no case.
 */
@ApplicationModule(
        displayName = "设置",
        allowedDependencies = {"law", "platform", "access", "audit"})
@NullMarked
package org.zhiheng.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
