package org.zhiheng.plans;

import static org.zhiheng.access.Role.SUPERVISOR;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.plans.PlanImports.ConfirmedList;
import org.zhiheng.plans.TaskList.Item;
import org.zhiheng.plans.TaskList.UnreadableLine;

/** Import of a task list by upload: first what was understood, then, once that is confirmed, the plan. */
@RestController
@RequestMapping("/api/plans")
class PlanImportController {

    private final PlanImports imports;
    private final PlanDesk desk;

    PlanImportController(PlanImports imports, PlanDesk desk) {
        this.imports = imports;
        this.desk = desk;
    }

    /** The text of a list. */
    record ListBody(@Nullable String text) {}

    /**
     * What was understood of a list, and what was not.
     *
     * @param text to be sent back when it is confirmed
     */
    record ListPreview(
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<Heading> parts,
            List<Heading> indicators,
            List<Item> measures,
            List<UnreadableLine> unreadable,
            List<String> remarks,
            String text) {}

    @PostMapping(path = "/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
    @May(SUPERVISOR)
    ListPreview preview(@RequestBody ListBody list, Actor actor) {
        imports.requireBureau(actor.organ());
        return preview(ConfirmedList.requireText(list.text()));
    }

    @PostMapping(path = "/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @May(SUPERVISOR)
    ListPreview preview(@RequestParam("file") MultipartFile file, Actor actor) throws IOException {
        imports.requireBureau(actor.organ());
        return preview(ListText.of(file.getBytes()));
    }

    @PostMapping(path = "/preview", consumes = MediaType.TEXT_PLAIN_VALUE)
    @May(SUPERVISOR)
    ListPreview preview(@RequestBody byte[] text, Actor actor) {
        imports.requireBureau(actor.organ());
        return preview(ListText.of(text));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @May(SUPERVISOR)
    PlanView store(@RequestBody ConfirmedList list, Actor actor) {
        return desk.one(imports.store(list, actor).id());
    }

    private static ListPreview preview(String text) {
        var list = TaskListReader.read(text);
        return new ListPreview(
                list.name(),
                list.from(),
                list.to(),
                PlanDraft.parts(list),
                PlanDraft.indicators(list),
                list.measures(),
                list.unreadable(),
                list.remarks(),
                text);
    }
}
