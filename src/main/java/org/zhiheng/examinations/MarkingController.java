package org.zhiheng.examinations;

import static org.zhiheng.access.Role.MARKER;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.platform.RecordId;

/** Marking over HTTP: a number and a text, never a name. */
@RestController
@RequestMapping("/api/examinations/marking")
class MarkingController {

    private final Marking marking;
    private final Bureau bureau;

    MarkingController(Marking marking, Bureau bureau) {
        this.marking = marking;
        this.bureau = bureau;
    }

    /** An examination and how many scripts of it are settled, and wait for this marker. */
    record WorkView(
            RecordId examination, String title, String purposeLabel, int all, int settled, int third, int forMe) {}

    /** The next script; null where none waits for this marker. */
    record NextView(@Nullable ScriptView script, int all, int settled, int forMe) {}

    /** A script to read: {@code number} stands for the sitter. */
    record ScriptView(
            RecordId id,
            int number,
            int seq,
            String stem,
            String reference,
            String basis,
            BigDecimal most,
            String body,
            boolean third) {}

    /** Before anything of the request is read. */
    @ModelAttribute
    void requireBureau(Actor by) {
        bureau.require(by);
    }

    @GetMapping
    @May(MARKER)
    List<WorkView> work(Actor by) {
        return marking.work(by).stream()
                .map(work -> new WorkView(
                        work.examination().id(),
                        work.examination().title(),
                        work.examination().purpose().label(),
                        work.counts().all(),
                        work.counts().settled(),
                        work.counts().third(),
                        work.counts().forMe()))
                .toList();
    }

    @GetMapping("/{id}")
    @May(MARKER)
    NextView next(@PathVariable RecordId id, Actor by) {
        var next = marking.next(id, by);
        var counts = marking.counts(id, by);
        return new NextView(next == null ? null : view(next), counts.all(), counts.settled(), counts.forMe());
    }

    /** Gives marks to a script, once by each marker. */
    @PostMapping("/scripts/{id}/marks")
    @May(MARKER)
    NextView mark(@PathVariable RecordId id, @RequestBody Marking.Given given, Actor by) {
        return next(marking.mark(id, given, by), by);
    }

    private static ScriptView view(Marking.Next next) {
        var script = next.script();
        return new ScriptView(
                script.id(),
                script.blindNumber(),
                script.seq(),
                next.question().stem(),
                next.question().explanation(),
                next.question().basis().inWords(),
                script.most(),
                script.body(),
                script.state() == Script.State.THIRD);
    }
}
