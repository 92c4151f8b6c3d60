package org.zhiheng.officers;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhiheng.audit.NamedActs;

/** What the log calls the acts of the register of officers. */
@Component
class OfficerActs implements NamedActs {

    @Override
    public Map<String, String> names() {
        return Map.of(
                "add-officer",
                "登记执法人员",
                "change-officer",
                "修改执法人员",
                "issue-certificate",
                "登记执法证件",
                "change-certificate",
                "处理执法证件",
                "change-certificate-term",
                "变更执法证件有效期",
                "leave-service",
                "登记离岗",
                "take-certificate-back",
                "收回离岗人员证件",
                "announce-cancellation",
                "公告注销离岗人员证件");
    }
}
