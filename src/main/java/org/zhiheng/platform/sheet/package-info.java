/** Spreadsheets that come in line by line and go out without formulas. */
@NamedInterface("sheet")
@NullMarked
package org.zhiheng.platform.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
