package org.zhiheng.documents.content;

import java.time.LocalDate;

/**
 * One opinion on an approval form (审批表).
 *
 * @param part whose it is, such as 承办人意见 or 机关负责人审批意见
 * @param by names of those who gave it
 */
public record ApprovalLine(String part, String opinion, String by, LocalDate on) {}
