/** What an act must fulfil (办理条件): one class for a kind of demand, each refusal with its article and its cure. */
@NullMarked
package org.zhiheng.cases.check;

import org.jspecify.annotations.NullMarked;
