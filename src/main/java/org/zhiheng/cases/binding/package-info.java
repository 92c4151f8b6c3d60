/** The bound file (案卷归档): order, cover, index and proofs of a closed case. */
@NullMarked
package org.zhiheng.cases.binding;

import org.jspecify.annotations.NullMarked;
