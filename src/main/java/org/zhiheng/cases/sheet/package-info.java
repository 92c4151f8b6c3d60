/** The case at a glance (台账): its line in lists, its next step, for whom it waits. */
@NullMarked
package org.zhiheng.cases.sheet;

import org.jspecify.annotations.NullMarked;
