/** Pages of a case at the desk (办案页面), over HTTP. */
@NullMarked
package org.zhiheng.cases.desk;

import org.jspecify.annotations.NullMarked;
