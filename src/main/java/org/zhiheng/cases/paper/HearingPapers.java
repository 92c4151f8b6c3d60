package org.zhiheng.cases.paper;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.record.Course;
import org.zhiheng.documents.content.*;

/** Papers of the hearing: the notice of it, its record, its report (第六十四条、第六十五条). */
final class HearingPapers {

    private HearingPapers() {}

    static Letter notice(PaperParts parts, ArrangeHearing arranged) {
        var asked = parts.penaltyCase().last(RequestHearing.class).orElseThrow().form();
        var names = names(parts, arranged);
        return new Letter(
                parts.organ(),
                parts.line(),
                parts.party(),
                parts.party().name(),
                List.of(
                        new Section(
                                null,
                                "根据你（单位）" + Course.day(asked.on())
                                        + "提出的听证申请，依据《中华人民共和国行政处罚法》第六十四条的规定，本机关决定举行听证，现将有关事项通知如下："),
                        new Section("一、时间和地点", moment(arranged.at()) + "，" + arranged.place() + "。"),
                        new Section(
                                "二、听证人员", "主持人：" + names + "；记录人：" + arranged.recorder() + "。认为主持人与本案有直接利害关系的，有权申请回避。"),
                        new Section(
                                "三、举行方式",
                                arranged.openness().label()
                                        + (arranged.closedWhy() == null ? "。" : "。" + arranged.closedWhy())),
                        new Section(
                                "四、权利和义务",
                                "你（单位）可以亲自参加，也可以委托一至二人代理，并可以提出证据、申辩和质证。无正当理由拒不出席或者未经许可中途退出的，视为放弃听证权利，听证终止。听证不收取费用。")),
                parts.officers());
    }

    static Minutes record(PaperParts parts, HoldHearing held) {
        var arranged = arranged(parts);
        var lines = new ArrayList<FormLine>();
        lines.add(new FormLine("时间", moment(held.from()) + "至" + moment(held.until())));
        lines.add(new FormLine("地点", arranged.place()));
        lines.add(new FormLine("听证方式", arranged.openness().label()));
        lines.add(new FormLine("主持人和听证员", names(parts, arranged)));
        lines.add(new FormLine("记录人", arranged.recorder()));
        lines.add(new FormLine("当事人", parts.party().name()));
        lines.add(new FormLine("出席情况", held.attendance().label()));
        if (held.partySide() != null) {
            lines.add(new FormLine("到场的当事人、代理人", held.partySide()));
        }
        lines.add(new FormLine("调查人员", parts.officerNames()));
        return new Minutes(parts.organ(), parts.line(), lines, said(held), held.signed());
    }

    private static List<Section> said(HoldHearing held) {
        var sections = new ArrayList<Section>();
        if (held.attendance() == Attendance.ABSENT) {
            sections.add(new Section(null, "当事人经依法通知，无正当理由拒不出席，视为放弃听证权利，听证终止。"));
            return sections;
        }
        sections.add(new Section("一、调查人员提出的事实、证据和建议", Objects.requireNonNullElse(held.investigators(), "")));
        sections.add(new Section("二、当事人的申辩和质证", Objects.requireNonNullElse(held.party(), "")));
        if (held.attendance() == Attendance.LEFT) {
            sections.add(new Section("三、听证终止", "当事人未经许可中途退出，视为放弃听证权利，听证终止。"));
        } else if (held.lastWords() != null) {
            sections.add(new Section("三、最后陈述", held.lastWords()));
        }
        return sections;
    }

    static Minutes report(PaperParts parts, ReportHearing report) {
        var arranged = arranged(parts);
        var held = parts.penaltyCase().last(HoldHearing.class).orElseThrow().form();
        return new Minutes(
                parts.organ(),
                parts.line(),
                List.of(
                        new FormLine("听证时间", moment(held.from())),
                        new FormLine("听证地点", arranged.place()),
                        new FormLine("主持人和听证员", names(parts, arranged)),
                        new FormLine("当事人", parts.party().name())),
                List.of(
                        new Section("一、认定的事实和证据", report.findings()),
                        new Section("二、当事人意见的采纳情况和理由", report.answer()),
                        new Section("三、处理意见", report.opinion())),
                "本报告与听证笔录一并报送行政机关负责人，作为决定的根据（《中华人民共和国行政处罚法》第六十五条）。");
    }

    private static ArrangeHearing arranged(PaperParts parts) {
        return parts.penaltyCase().last(ArrangeHearing.class).orElseThrow().form();
    }

    private static String names(PaperParts parts, ArrangeHearing arranged) {
        return arranged.hosts().stream()
                .flatMap(id -> parts.officerOf().apply(id).stream())
                .map(officer -> officer.name())
                .collect(Collectors.joining("、"));
    }

    private static String moment(LocalDateTime moment) {
        return Course.day(moment.toLocalDate()) + moment.getHour() + "时" + "%02d分".formatted(moment.getMinute());
    }
}
