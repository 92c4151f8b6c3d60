package org.zhiheng.examinations;

import static org.zhiheng.access.Role.TRAINER;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.web.IfMatch;

/** Blueprints over HTTP, with how many questions the bank has for each line today. */
@RestController
@RequestMapping("/api/examinations/blueprints")
class BlueprintController {

    private final Blueprints blueprints;
    private final ExamPapers papers;
    private final Bureau bureau;

    BlueprintController(Blueprints blueprints, ExamPapers papers, Bureau bureau) {
        this.blueprints = blueprints;
        this.papers = papers;
        this.bureau = bureau;
    }

    /** A line with its words; {@code available} questions are left for it after the lines above. */
    record LineView(BlueprintLine line, String words, int available) {}

    /** A blueprint with its sums. */
    record BlueprintView(
            RecordId id,
            int version,
            String name,
            BigDecimal total,
            int questions,
            boolean enough,
            String person,
            List<LineView> lines) {}

    /** Before anything of the request is read. */
    @ModelAttribute
    void requireBureau(Actor by) {
        bureau.require(by);
    }

    @GetMapping
    @May(TRAINER)
    List<BlueprintView> all(Actor by) {
        return blueprints.all(by).stream().map(blueprint -> view(blueprint, by)).toList();
    }

    @GetMapping("/{id}")
    @May(TRAINER)
    BlueprintView get(@PathVariable RecordId id, Actor by) {
        return view(blueprints.get(id, by), by);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @May(TRAINER)
    BlueprintView add(@RequestBody BlueprintEntry entry, Actor by) {
        return view(blueprints.add(entry, by), by);
    }

    @PutMapping("/{id}")
    @May(TRAINER)
    BlueprintView change(
            @PathVariable RecordId id,
            @RequestBody BlueprintEntry entry,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return view(blueprints.change(id, entry, IfMatch.version(match), by), by);
    }

    private BlueprintView view(Blueprint blueprint, Actor by) {
        var available = papers.available(blueprint.lines(), by.organ().region());
        var lines = java.util.stream.IntStream.range(0, blueprint.lines().size())
                .mapToObj(index -> new LineView(
                        blueprint.lines().get(index),
                        blueprint.lines().get(index).inWords(),
                        available.get(index)))
                .toList();
        return new BlueprintView(
                blueprint.id(),
                blueprint.version(),
                blueprint.name(),
                blueprint.total(),
                blueprint.questions(),
                lines.stream().allMatch(line -> line.available() >= line.line().count()),
                blueprint.person(),
                lines);
    }
}
