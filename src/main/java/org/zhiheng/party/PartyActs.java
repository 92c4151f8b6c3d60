package org.zhiheng.party;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhiheng.audit.NamedActs;

/** What the log calls the acts of this module. */
@Component
class PartyActs implements NamedActs {

    @Override
    public Map<String, String> names() {
        return Map.of(
                "add-party-branch",
                "登记党支部",
                "change-party-branch",
                "修改党支部登记",
                "join-party-branch",
                "编入党支部应到名单",
                "leave-party-branch",
                "转出党支部应到名单",
                "record-party-activity",
                "登记支部活动",
                "correct-party-activity",
                "更正支部活动登记",
                "name-party-roster",
                "设立党员先锋岗或者示范队",
                "end-party-roster",
                "撤销党员先锋岗或者示范队");
    }
}
