package org.zhiheng.cases.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.record.Course;
import org.zhiheng.documents.content.*;

/** Papers that say what an officer writes, and those that go beside another: commission, strip, form of approval. */
final class PlainPapers {

    private PlainPapers() {}

    static DocumentContent of(PaperParts parts, MakePaper made) {
        return switch (made.kind().reader()) {
            case RECORD -> record(parts, made);
            case PARTY -> letter(parts, parts.party(), parts.party().name(), sections(made));
            case ORGAN -> letter(parts, null, Objects.requireNonNull(made.addressee()), sections(made));
        };
    }

    private static List<Section> sections(MakePaper made) {
        var sections = new ArrayList<Section>();
        sections.add(new Section(null, made.body()));
        if (made.basis() != null) {
            sections.add(new Section("依据", made.basis()));
        }
        if (made.answerBy() != null) {
            sections.add(new Section("期限", "请于" + Course.day(made.answerBy()) + "前办理或者答复。"));
        }
        return sections;
    }

    private static Minutes record(PaperParts parts, MakePaper made) {
        var lines = new ArrayList<FormLine>();
        lines.add(new FormLine("当事人", parts.party().name()));
        if (made.addressee() != null) {
            lines.add(new FormLine("有关的人", made.addressee()));
        }
        lines.add(new FormLine("承办人", parts.officerNames()));
        return new Minutes(parts.organ(), parts.line(), lines, sections(made), "以上内容经本人核对无误。");
    }

    static Letter commission(PaperParts parts, CommissionAppraisal asked) {
        return letter(
                parts,
                null,
                asked.body(),
                List.of(
                        new Section(null, "因办理本案需要，委托你单位进行" + asked.kind().label() + "。"),
                        new Section("一、对象", asked.subject()),
                        new Section("二、委托事项", asked.question()),
                        new Section("三、期限", "请于" + Course.day(asked.until()) + "前出具加盖印章的书面报告，并附机构和人员的资质证明。")));
    }

    static Letter strip(PaperParts parts, TakeMeasure measure) {
        return letter(
                parts,
                parts.party(),
                parts.party().name(),
                List.of(new Section(null, "查封地点：" + measure.place() + "。未经本机关同意，任何单位和个人不得启封、转移、使用、损毁；违反的，依法追究责任。")));
    }

    /** 行政处理决定审批表: the steps before the decision, and the approval that is the decision itself. */
    static Minutes decisionApproval(PaperParts parts) {
        var penaltyCase = parts.penaltyCase();
        var review = penaltyCase
                .last(GiveReviewOpinion.class)
                .map(opinion -> opinion.form().conclusion().label() + "（" + opinion.person() + "，"
                        + Course.day(opinion.on()) + "）。")
                .orElse("本案不属于须经法制审核的情形。");
        var discussion = penaltyCase
                .last(DiscussCollectively.class)
                .map(discussed -> discussed.form().conclusion().label() + "（" + Course.day(discussed.on()) + "）。")
                .orElse("本案没有提请集体讨论。");
        return new Minutes(
                parts.organ(),
                parts.line(),
                List.of(new FormLine("当事人", parts.party().name()), new FormLine("承办人", parts.officerNames())),
                List.of(
                        new Section(
                                "一、拟作出的处理决定",
                                parts.penalties().stream()
                                        .map(PenaltyLine::words)
                                        .collect(Collectors.joining("\n"))),
                        new Section("二、法制审核", review),
                        new Section("三、集体讨论", discussion),
                        new Section(
                                "四、机关负责人审批意见",
                                "同意作出上述行政处罚决定。" + parts.last().person() + "，"
                                        + Course.day(parts.last().on()) + "。")),
                "审批人（签名）：");
    }

    private static Letter letter(
            PaperParts parts, @Nullable PartyBlock party, String addressee, List<Section> sections) {
        return new Letter(parts.organ(), parts.line(), party, addressee, sections, parts.officers());
    }
}
