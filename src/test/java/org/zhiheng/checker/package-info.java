/** Judges cases from the rows of the database alone: it shares no line with the code that made them. */
@NullMarked
package org.zhiheng.checker;

import org.jspecify.annotations.NullMarked;
