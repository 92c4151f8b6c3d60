/**
 * 证件日常管理：到期提醒、年度审验、违规证件收回、年度清查。 What is watched over between the day a certificate is given out and the
 * day it ends. 《行政执法监督条例》第十条、任务清单第十一条.
 */
@NamedInterface("care")
@NullMarked
package org.zhiheng.officers.care;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
