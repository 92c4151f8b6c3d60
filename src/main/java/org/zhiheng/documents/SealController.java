package org.zhiheng.documents;

import static org.zhiheng.access.Role.OFFICER;
import static org.zhiheng.access.Role.ORGAN_HEAD;
import static org.zhiheng.access.Role.REVIEWER;
import static org.zhiheng.access.Role.UNIT_HEAD;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.audit.PaperSeal;
import org.zhiheng.files.FileResponse;
import org.zhiheng.platform.RecordId;

/** The seals of one's own organ: everybody in it sees them, its head puts them on record and withdraws them. */
@RestController
@RequestMapping("/api/seals")
class SealController {

    private final Seals seals;

    SealController(Seals seals) {
        this.seals = seals;
    }

    record SealView(
            RecordId id,
            String name,
            boolean forTraining,
            String picture,
            String fingerprint,
            LocalDate on,
            String by,
            @Nullable LocalDate withdrawnOn,
            @Nullable String withdrawnWhy) {}

    record NewSeal(RecordId file, String name) {}

    record Withdrawal(String reason) {}

    @GetMapping
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER})
    List<SealView> list(Actor actor) {
        return seals.of(actor.organ()).stream().map(SealController::view).toList();
    }

    @GetMapping(path = "/{id}/picture", produces = MediaType.IMAGE_PNG_VALUE)
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER})
    ResponseEntity<byte[]> picture(@PathVariable RecordId id) {
        return FileResponse.of("印章.png", MediaType.IMAGE_PNG_VALUE).body(seals.pictureOf(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @May(ORGAN_HEAD)
    List<SealView> set(@RequestBody NewSeal seal, Actor actor) {
        seals.set(seal.file(), seal.name(), false, actor);
        return list(actor);
    }

    @PostMapping("/{id}/withdrawal")
    @May(ORGAN_HEAD)
    List<SealView> withdraw(@PathVariable RecordId id, @RequestBody Withdrawal withdrawal, Actor actor) {
        seals.withdraw(id, withdrawal.reason(), actor);
        return list(actor);
    }

    private static SealView view(OrganSeal seal) {
        return new SealView(
                seal.id(),
                seal.name(),
                seal.forTraining(),
                "/api/seals/" + seal.id() + "/picture",
                PaperSeal.fingerprint(seal.publicKey()),
                seal.on(),
                seal.by(),
                seal.withdrawnOn(),
                seal.withdrawnWhy());
    }
}
