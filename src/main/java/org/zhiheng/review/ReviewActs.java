package org.zhiheng.review;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhiheng.audit.NamedActs;

/** What the log calls the acts of this module. */
@Component
class ReviewActs implements NamedActs {

    @Override
    public Map<String, String> names() {
        var names = new HashMap<String, String>();
        Arrays.stream(RequestStep.Kind.values()).forEach(kind -> names.put(kind.key(), "法制审核：" + kind.label()));
        names.put("add-reviewer", "登记法制审核人员");
        names.put("change-reviewer", "修改法制审核人员登记");
        names.put("end-reviewer", "法制审核人员退出");
        names.put("write-major-list", "编制法制审核目录");
        names.put("publish-major-list", "公布法制审核目录");
        names.put("ask-for-reviewer", "申请借调法制审核人员");
        names.put("lend-reviewer", "借出法制审核人员");
        names.put("decline-loan", "不同意借调");
        names.put("end-loan", "结束借调");
        return names;
    }
}
