/** The whole product: one package per capability, nothing else here than its start. */
@NullMarked
package org.zhiheng;

import org.jspecify.annotations.NullMarked;
