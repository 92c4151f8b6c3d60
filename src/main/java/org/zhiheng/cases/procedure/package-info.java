/** The two procedures as tables (程序表): which act at which stage, by whom, under which article, with what on file. */
@NamedInterface("procedure")
@NullMarked
package org.zhiheng.cases.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
