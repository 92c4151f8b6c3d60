/** Papers of a case (文书): which act makes which paper, and what it says. */
@NullMarked
package org.zhiheng.cases.paper;

import org.jspecify.annotations.NullMarked;
