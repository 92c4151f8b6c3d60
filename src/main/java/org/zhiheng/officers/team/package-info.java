/**
 * 执法队伍：编制、实有、持证、年龄、学历、法律职业资格，乡镇占比，退休预测。 What the team of a region looks like and how it
 * moves; only numbers leave this package, nobody's birthday. 任务清单第三十一条、第四十二条.
 */
@NamedInterface("team")
@NullMarked
package org.zhiheng.officers.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
