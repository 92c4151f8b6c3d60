package org.zhiheng.settings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.MaySignedIn;
import org.zhiheng.law.Citation;
import org.zhiheng.law.Statute;
import org.zhiheng.law.Statutes;
import org.zhiheng.platform.Problem;

/** The register of statutes (法规库) as it stands on the legal day. */
@RestController
@RequestMapping("/api/statutes")
class StatuteController {

    private final LegalClock clock;

    StatuteController(LegalClock clock) {
        this.clock = clock;
    }

    /** One statute in the list; {@code articles} is how many of its articles have a digest here. */
    record StatuteRow(
            String key,
            String title,
            String shortTitle,
            Statute.Kind kind,
            String kindLabel,
            String body,
            State state,
            String stateLabel,
            int articlesInAll,
            int articles,
            List<Statute.Version> versions) {}

    record StatuteView(StatuteRow statute, List<ArticleView> articles) {}

    /** 第五十七条 and its digest in our own words. */
    record ArticleView(int number, String words, String digest) {}

    enum State {
        IN_FORCE("有效"),
        REPEALED("已废止"),
        NOT_YET("尚未施行");

        private final String label;

        State(String label) {
            this.label = label;
        }

        static State of(Statute statute, LocalDate day) {
            if (statute.isInForceOn(day)) {
                return IN_FORCE;
            }
            return statute.versions().stream()
                            .allMatch(version -> version.inForceFrom().isAfter(day))
                    ? NOT_YET
                    : REPEALED;
        }
    }

    @GetMapping
    @MaySignedIn
    List<StatuteRow> all() {
        var today = clock.today();
        return Statutes.standard().all().stream()
                .sorted(Comparator.comparing(Statute::kind).thenComparing(Statute::key))
                .map(statute -> row(statute, today))
                .toList();
    }

    @GetMapping("/{key}")
    @MaySignedIn
    StatuteView one(@PathVariable String key) {
        var statute = Statutes.standard().find(key).orElseThrow(() -> Problem.notFound("法规"));
        return new StatuteView(row(statute, clock.today()), articles(statute));
    }

    private static StatuteRow row(Statute statute, LocalDate today) {
        var state = State.of(statute, today);
        return new StatuteRow(
                statute.key(),
                statute.title(),
                statute.shortTitle(),
                statute.kind(),
                statute.kind().label(),
                statute.body(),
                state,
                state.label,
                statute.articlesInAll(),
                statute.digests().size(),
                statute.versions());
    }

    private static List<ArticleView> articles(Statute statute) {
        return new TreeMap<>(statute.digests())
                .entrySet().stream()
                        .map(entry -> new ArticleView(
                                entry.getKey(),
                                Citation.of(statute.key(), entry.getKey().toString())
                                        .articleInWords(),
                                entry.getValue()))
                        .toList();
    }
}
