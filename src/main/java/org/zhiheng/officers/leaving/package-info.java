/**
 * 离岗与证件收回：冻结、限期收回、遗失声明、公告注销。 What follows when an officer leaves: no act from that day, the certificate
 * called back, returned or declared lost, its cancellation announced. 《行政执法监督条例》第十条、任务清单第十条.
 */
@NamedInterface("leaving")
@NullMarked
package org.zhiheng.officers.leaving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
