package org.zhiheng.cases.form;

import java.time.LocalDateTime;
import java.util.List;
import org.zhiheng.platform.RecordId;

/** 登记案外强制措施：at an inspection or in danger, before any case is opened: who, where, why, under which provision. */
public record OpenCoercion(
        @Ask(value = "事由", max = 100, group = "情况", hint = "如：涉嫌使用未经检验的压力容器")
        String title,

        @Ask("发现时间") LocalDateTime at,
        @Ask(value = "地点", max = 300) String place,

        @Ask(value = "为什么要采取强制措施", max = 2000, hint = "制止违法行为、防止证据损毁、避免危害发生、控制危险扩大")
        String reason,

        @Ask(value = "法律、法规依据", max = 300, hint = "设定这项措施的法律、法规条款；没有设定的不得实施")
        String basis,

        @Ask(value = "当事人", group = "当事人") Party party,

        @Ask(value = "涉及的事项", pick = Ask.Pick.MATTER, group = "事项")
        RecordId matter,

        @Ask(value = "承办人员", pick = Ask.Pick.OFFICERS, hint = "两名以上证件有效的执法人员")
        List<RecordId> officers)
        implements Form {}
