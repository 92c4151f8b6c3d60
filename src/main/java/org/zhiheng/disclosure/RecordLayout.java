package org.zhiheng.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.cases.DecisionRecord;
import org.zhiheng.disclosure.PublicationView.ActView;
import org.zhiheng.disclosure.PublicationView.PlaceView;
import org.zhiheng.disclosure.PublicationView.TimelineEntry;
import org.zhiheng.law.Due;
import org.zhiheng.law.Parameter;
import org.zhiheng.law.Parameters;
import org.zhiheng.platform.Keys;

/** The parts of one record of disclosure: where it goes, what may be done, what was done. */
@Component
class RecordLayout {

    private final Placings placings;
    private final PublicationActs acts;

    RecordLayout(Placings placings, PublicationActs acts) {
        this.placings = placings;
        this.acts = acts;
    }

    List<PlaceView> places(Publication publication, DecisionRecord decision) {
        var publishedOn = publication.first(Doing.PUBLISH).map(TakenDoing::on).orElse(null);
        return placings.of(publication.situation(), decision.field(), decision.decidedOn(), publishedOn).stream()
                .map(placing -> place(placing, publication))
                .toList();
    }

    private static PlaceView place(Placing placing, Publication publication) {
        var rule = placing.rule();
        var due = placing.due();
        return new PlaceView(
                Keys.of(rule.place()),
                rule.place().label(),
                Keys.of(rule.showing()),
                rule.showing().label(),
                rule.rule(),
                rule.citation().inWords(),
                due == null ? null : due.day().orElse(null),
                due == null ? null : due.because(),
                placing.repairableFrom(),
                placing.until(),
                placing.untilBecause(),
                reportedOn(rule.place(), publication),
                isVerified(rule.longest()));
    }

    private static @Nullable LocalDate reportedOn(Place place, Publication publication) {
        return publication.acts().stream()
                .map(TakenDoing::content)
                .filter(content -> content instanceof Content.Reported reported && reported.place() == place)
                .map(content -> ((Content.Reported) content).on())
                .findFirst()
                .orElse(null);
    }

    private static boolean isVerified(@Nullable String parameter) {
        return parameter == null
                || Parameters.standard().get(parameter).values().stream().allMatch(Parameter.Value::verified);
    }

    List<ActView> acts(Publication publication, DecisionRecord decision, Actor by) {
        return DisclosureProcedure.TABLE.at(publication.standing()).stream()
                .filter(row -> row.by() != Hand.SYSTEM)
                .map(row -> {
                    var mine = PublicationActs.powerless(publication, row, by).isEmpty();
                    var missing = acts.missing(row, publication, decision);
                    return new ActView(
                            row.act().key(),
                            row.act().label(),
                            row.citation().inWords(),
                            row.by().label(),
                            mine,
                            mine && missing.isEmpty(),
                            missing);
                })
                .toList();
    }

    List<TimelineEntry> timeline(Publication publication) {
        return publication.acts().stream()
                .map(taken -> new TimelineEntry(
                        taken.seq(),
                        taken.doing().key(),
                        taken.doing().label(),
                        taken.on(),
                        taken.at(),
                        taken.person(),
                        taken.role(),
                        summary(taken.content()),
                        taken.entry()))
                .toList();
    }

    private static @Nullable String summary(Content content) {
        return switch (content) {
            case Content.Listed listed -> listed.situation().label();
            case Content.Exempted exempted -> exempted.because();
            case Content.Published published -> "隐去 " + published.masked().size() + " 处个人信息；" + published.review();
            case Content.KeptBack kept -> kept.ground().label() + "：" + kept.reason();
            case Content.Reported reported -> reported.place().label() + "，" + reported.receipt();
            case Content.Undone undone -> undone.by() + undone.kind() + "：" + undone.document();
            case Content.Withdrawn withdrawn -> withdrawn.reason();
            case Content.RepairRequested asked -> asked.corrected();
            case Content.RepairDecided decided -> decided.reason();
            case Content.TermOver over -> "公示到 " + over.until();
        };
    }

    static @Nullable LocalDate day(@Nullable Due due) {
        return due == null ? null : due.day().orElse(null);
    }
}
