/**
 * 保密通道：查办违法行为时发现公职人员涉嫌职务违法、职务犯罪的线索，移送监察机关（《行政执法机关移送涉嫌犯罪案件的规定》第十九条）。 Kept apart
 * from the case in which it was found: only who recorded a clue and the head of the organ see it.
 */
@NullMarked
package org.zhiheng.cases.confidential;

import org.jspecify.annotations.NullMarked;
