/** Periods of a case (期限): from which act they run, what pauses and what meets them. */
@NullMarked
package org.zhiheng.cases.clock;

import org.jspecify.annotations.NullMarked;
