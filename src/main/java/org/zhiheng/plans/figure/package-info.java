/** How modules give live values (实时数值) for measures: implement {@link org.zhiheng.plans.figure.Figure} as a bean. */
@NamedInterface("figure")
@NullMarked
package org.zhiheng.plans.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
