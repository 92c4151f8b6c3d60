package org.zhiheng.disclosure;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhiheng.law.Parameter;
import org.zhiheng.law.Parameters;

/** The table of disclosure as a page that a lawyer reads, in Markdown: drawn from the table itself. */
final class DisclosurePage {

    private DisclosurePage() {}

    static String table() {
        return "# 行政执法决定公示决策表\n\n由决策表生成，请勿手改。“待核”的数值还没有人在条文原文里核对过。\n\n"
                + "| 情形 | 失信程度 | 渠道 | 公示 | 几日之内 | 最短 | 最长 | 规则 | 条款 |\n|---|---|---|---|---|---|---|---|---|\n"
                + DisclosureTable.LINES.stream().map(DisclosurePage::line).collect(Collectors.joining())
                + "\n从决定之日起算；国家企业信用信息公示系统的公示期从公示之日起算。开始的当日不计入。"
                + "本机关网站公示多久没有规定，按信用平台的期限管理。\n";
    }

    private static String line(DisclosureRule rule) {
        return "| %s | %s | %s | %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        rule.situation().label(),
                        rule.situation().weight().label(),
                        rule.place().label(),
                        rule.showing().label(),
                        words(rule.due()),
                        words(rule.shortest()),
                        words(rule.longest()),
                        rule.rule(),
                        rule.citation().inWords());
    }

    /** 12 个月（2026-04-01 起，待核）；36 个月（到 2026-03-31，待核）. */
    static String words(@Nullable String key) {
        if (key == null) {
            return "—";
        }
        var parameter = Parameters.standard().get(key);
        return parameter.values().stream()
                .map(value -> words(parameter, value))
                .distinct()
                .collect(Collectors.joining("；"));
    }

    private static String words(Parameter parameter, Parameter.Value value) {
        var dated = parameter.values().size() == 1 ? "" : value.to() == null ? value.from() + " 起" : "到 " + value.to();
        var checked = value.verified() ? "" : "待核";
        var note = dated + (dated.isEmpty() || checked.isEmpty() ? "" : "，") + checked;
        return value.value() + " " + parameter.unit().label() + (note.isEmpty() ? "" : "（" + note + "）");
    }
}
