package org.zhiheng.cases.paper;

import java.util.List;
import java.util.stream.Collectors;
import org.zhiheng.cases.check.ReviewChecks;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.record.Course;
import org.zhiheng.cases.record.EffectiveDay;
import org.zhiheng.cases.record.Proposal;
import org.zhiheng.cases.record.Relief;
import org.zhiheng.documents.IssuedDocument;
import org.zhiheng.documents.content.*;
import org.zhiheng.law.ChineseNumber;
import org.zhiheng.law.Parameters;

/** Papers of notice, defence, review, discussion and decision. */
final class DecisionPapers {

    private static final String HEARING =
            "上述处罚属于《中华人民共和国行政处罚法》第六十三条规定的应当告知听证的情形，你（单位）有权要求听证。要求听证的，应当在收到本告知书之日起五个工作日内向本机关提出；逾期未提出的，视为放弃听证权利。";

    private DecisionPapers() {}

    static PenaltyNotice notice(PaperParts parts, SendPenaltyNotice sent) {
        return new PenaltyNotice(
                parts.organ(),
                parts.line(),
                parts.party(),
                parts.penaltyCase().findings().facts(),
                parts.evidence(),
                parts.violated(),
                parts.bases(),
                discretion(parts),
                parts.penalties(),
                defencePeriod(parts),
                sent.hearing() == HearingRight.ENTITLED ? HEARING : null,
                parts.officers());
    }

    private static String discretion(PaperParts parts) {
        return parts.penaltyCase()
                .proceedings()
                .proposal()
                .map(Proposal::reasoning)
                .orElse("");
    }

    private static String defencePeriod(PaperParts parts) {
        var field = parts.matter() == null ? null : parts.matter().field();
        var days = Parameters.standard()
                .find(
                        "cases.defence-period",
                        new Parameters.Context(
                                parts.last().on(), parts.owner().id().region(), field, null))
                .map(value -> ChineseNumber.of(Math.toIntExact(value.value())))
                .orElse("五");
        return "根据《中华人民共和国行政处罚法》第四十四条、第四十五条的规定，你（单位）有权进行陈述和申辩。请自收到本告知书之日起" + days
                + "个工作日内向本机关提出；逾期未提出的，视为放弃陈述和申辩。本机关不会因陈述、申辩而给予更重的处罚。";
    }

    static DefenceRecord defence(PaperParts parts, RecordDefence defence) {
        return new DefenceRecord(
                parts.organ(),
                parts.line(),
                defence.at(),
                defence.at().plusMinutes(30),
                defence.place(),
                parts.person(defence.person()),
                parts.officers(defence.officers(), defence.at().toLocalDate()),
                defence.recorder(),
                notice(parts),
                defence.manner().label() + "。" + defence.statement() + points(defence),
                List.of());
    }

    private static String notice(PaperParts parts) {
        return parts.penaltyCase().papers().reversed().stream()
                .filter(paper -> ClosingPapers.NOTICES.contains(paper.kind()))
                .map(IssuedDocument::number)
                .findFirst()
                .orElse("");
    }

    static LegalReview review(PaperParts parts, GiveReviewOpinion opinion) {
        var submitted = parts.penaltyCase().last(SubmitForReview.class).orElseThrow();
        var occasion = ReviewChecks.grounds(parts.penaltyCase(), parts.matter()).stream()
                .map(ReviewGround::label)
                .collect(Collectors.joining("；"));
        return new LegalReview(
                parts.organ(),
                parts.line(),
                parts.party(),
                "承办机构（" + submitted.person() + "）",
                submitted.on(),
                occasion.isEmpty() ? "承办机构送审" : occasion,
                opinion.points().stream()
                        .map(point -> new LegalReview.Point(point.aspect().label(), point.passed(), point.finding()))
                        .toList(),
                opinion.conclusion().label(),
                opinion.opinion(),
                List.of(parts.last().person()));
    }

    static CollectiveDiscussion discussion(PaperParts parts, DiscussCollectively discussed) {
        return new CollectiveDiscussion(
                parts.organ(),
                parts.line(),
                discussed.from(),
                discussed.until(),
                discussed.place(),
                discussed.chair(),
                discussed.members().stream()
                        .map(member -> new CollectiveDiscussion.Member(member.name(), member.post()))
                        .toList(),
                discussed.absent() == null ? List.of() : List.of(discussed.absent()),
                List.of(),
                discussed.recorder(),
                parts.penaltyCase().findings().facts() + "建议："
                        + parts.penaltyCase()
                                .proceedings()
                                .proposal()
                                .map(Proposal::inWords)
                                .orElse("") + "。",
                discussed.members().stream()
                        .map(member -> new CollectiveDiscussion.Speech(member.name(), member.opinion()))
                        .toList(),
                discussed.conclusion().label() + "。" + discussed.opinion());
    }

    static PenaltyDecision penalty(PaperParts parts, DecidePenalty decided) {
        return new PenaltyDecision(
                parts.organ(),
                parts.line(),
                parts.party(),
                Course.of(parts.penaltyCase()),
                parts.penaltyCase().findings().facts(),
                parts.evidence(),
                noticeAndDefence(parts, decided),
                parts.violated(),
                parts.bases(),
                discretion(parts),
                parts.penalties(),
                performance(parts, decided),
                Relief.free(parts.owner(), parts.last().on(), "决定"));
    }

    private static String noticeAndDefence(PaperParts parts, DecidePenalty decided) {
        var penaltyCase = parts.penaltyCase();
        var words = new StringBuilder();
        penaltyCase
                .proceedings()
                .noticeDelivery()
                .ifPresent(delivered -> words.append(Course.day(EffectiveDay.of(delivered)))
                        .append("，本机关向当事人送达")
                        .append(notice(parts))
                        .append("告知书，告知拟作出的处罚内容及事实、理由、依据和依法享有的陈述、申辩")
                        .append(
                                penaltyCase
                                                        .proceedings()
                                                        .notice()
                                                        .orElseThrow()
                                                        .form()
                                                        .hearing()
                                                == HearingRight.ENTITLED
                                        ? "、要求听证的权利。"
                                        : "的权利。"));
        penaltyCase
                .proceedings()
                .defence()
                .ifPresentOrElse(
                        defence -> words.append("当事人")
                                .append(defence.form().manner().label())
                                .append("：")
                                .append(defence.form().statement()),
                        () -> words.append("当事人在规定的期限内没有提出陈述、申辩意见。"));
        penaltyCase
                .proceedings()
                .hearing()
                .ifPresent(held -> words.append(Course.day(held.form().from().toLocalDate()))
                        .append("，本机关依当事人的申请组织听证，")
                        .append(held.form().attendance().label())
                        .append("。")
                        .append(penaltyCase
                                .lastAfter(ReportHearing.class, held.seq())
                                .map(report -> report.form().answer())
                                .orElse("")));
        for (var answer : decided.answers()) {
            words.append("\n当事人提出：")
                    .append(answer.claim())
                    .append(answer.claim().endsWith("。") ? "" : "。")
                    .append(answer.accepted() ? "本机关予以采纳：" : "本机关不予采纳：")
                    .append(answer.reason());
        }
        if (decided.defenceAnswer() != null) {
            words.append("经复核：").append(decided.defenceAnswer());
        }
        return words.toString();
    }

    private static String points(RecordDefence defence) {
        return defence.points().stream().map(point -> "\n主张：" + point.claim()).collect(Collectors.joining());
    }

    private static String performance(PaperParts parts, DecidePenalty decided) {
        var fined = parts.penaltyCase().ruling().fineFen() > 0;
        var gains = parts.penaltyCase().ruling().gainsFen() > 0;
        if (!fined && !gains) {
            return decided.paymentWay();
        }
        var days = ChineseNumber.of(Math.toIntExact(Parameters.standard()
                .number("cases.payment-period", parts.last().on())));
        return "当事人应当自收到本决定书之日起" + days + "日内缴纳"
                + (fined && gains ? "罚款和没收的违法所得" : fined ? "罚款" : "没收的违法所得") + "：" + decided.paymentWay() + "。"
                + (fined ? "逾期不缴纳罚款的，依据《中华人民共和国行政处罚法》第七十二条第一款第一项，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超过罚款的数额；" : "")
                + "逾期不申请行政复议、不提起行政诉讼又不履行的，本机关将依法强制执行或者申请人民法院强制执行。";
    }

    /** Cites why nothing is imposed, and under what the head of the organ decides so. */
    static NoPenaltyDecision noPenalty(PaperParts parts, List<String> articles, String reason) {
        return new NoPenaltyDecision(
                parts.organ(),
                parts.line(),
                parts.party(),
                Course.of(parts.penaltyCase()),
                parts.penaltyCase().findings().facts(),
                parts.evidence(),
                parts.violated(),
                articles.stream()
                        .map(article -> PaperParts.cited("penalty-law", article))
                        .toList(),
                reason,
                parts.penaltyCase()
                        .last(Educate.class)
                        .map(taken -> taken.form().education())
                        .orElse(null),
                Relief.free(parts.owner(), parts.last().on(), "决定"));
    }

    static SummaryDecision onTheSpot(PaperParts parts, DecideOnTheSpot decided) {
        return new SummaryDecision(
                parts.organ(),
                parts.party(),
                decided.at(),
                decided.place(),
                decided.facts(),
                parts.violated(),
                parts.bases(),
                parts.penalties(),
                decided.statement(),
                decided.performance(),
                Relief.reconsiderationFirst(parts.owner(), parts.last().on()),
                parts.officers(decided.officers(), decided.at().toLocalDate()),
                null);
    }
}
