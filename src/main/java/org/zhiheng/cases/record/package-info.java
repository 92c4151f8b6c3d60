/** The case as its acts tell it (案卷): everything here is derived from the list of acts. */
@NullMarked
package org.zhiheng.cases.record;

import org.jspecify.annotations.NullMarked;
