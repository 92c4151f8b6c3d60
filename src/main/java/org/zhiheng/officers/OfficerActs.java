package org.zhiheng.officers;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhiheng.audit.NamedActs;

/** What the log calls the acts of the register of officers. */
@Component
class OfficerActs implements NamedActs {

    @Override
    public Map<String, String> names() {
        return Map.ofEntries(
                Map.entry("add-officer", "登记执法人员"),
                Map.entry("change-officer", "修改执法人员"),
                Map.entry("issue-certificate", "登记执法证件"),
                Map.entry("change-certificate", "处理执法证件"),
                Map.entry("change-certificate-term", "变更执法证件有效期"),
                Map.entry("leave-service", "登记离岗"),
                Map.entry("take-certificate-back", "收回离岗人员证件"),
                Map.entry("announce-cancellation", "公告注销离岗人员证件"),
                Map.entry("check-certificates", "证件年度审验"),
                Map.entry("withdraw-unlawful-certificate", "收回违规证件"),
                Map.entry("start-clean-up", "布置证件清查"),
                Map.entry("confirm-clean-up", "确认证件清查"),
                Map.entry("approve-posts", "登记编制数"));
    }
}
