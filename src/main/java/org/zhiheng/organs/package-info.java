/**
 * 执法主体与机构：省、市、县、乡四级机构树，主体资格、委托、监督与复议关系。 The organs of the four levels, what makes each of them an
 * enforcement organ, and what each of them may see. 《行政处罚法》第十七条至第二十一条、《山西省行政执法条例》第八条、第十一条。
 */
@ApplicationModule(
        displayName = "执法主体",
        allowedDependencies = {"law", "platform", "platform::web", "platform::sheet", "access", "audit", "settings"})
@NullMarked
package org.zhiheng.organs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
