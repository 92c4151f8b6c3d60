package org.zhiheng.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.PaperSeal;
import org.zhiheng.files.Files;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** The seals of organs (印章): put on record, withdrawn, and set on what goes out. */
@Service
public class Seals {

    private static final int LONGEST_NAME = 100;

    private final SealStore store;
    private final Files files;
    private final PaperSeal keys;
    private final LegalClock legal;
    private final InstantSource clock;

    Seals(SealStore store, Files files, PaperSeal keys, LegalClock legal, InstantSource clock) {
        this.store = store;
        this.files = files;
        this.keys = keys;
        this.legal = legal;
        this.clock = clock;
    }

    /**
     * Puts a seal on record for the organ of the actor; it stands on every paper that the organ issues from now on.
     *
     * @param picture a PNG that was handed in before
     * @param forTraining whether it is without force
     */
    @Transactional
    public RecordId set(RecordId picture, String name, boolean forTraining, Actor by) {
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw Problem.invalid("name", "请写明印章名称，如“某某局行政处罚专用章”，不超过 100 字。");
        }
        var file = files.get(picture, by);
        if (!file.organ().equals(by.organ())) {
            throw Problem.invalid("file", "印章图样不是本机关的文件，请重新上传。");
        }
        SealPicture.requireReadable(file);
        SealPicture.requireFit(read(picture));
        store.lockSeals(by.organ());
        store.current(by.organ()).ifPresent(current -> {
            throw Problem.conflict("本机关的印章“" + current.name() + "”正在使用，请先停用它，再启用新的。");
        });
        var seal = new OrganSeal(
                RecordId.create(by.organ().region()),
                by.organ(),
                picture,
                file.digest(),
                name.strip(),
                forTraining,
                keys.publicKeyOf(by.organ()),
                legal.today(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                by.name(),
                null,
                null);
        store.insert(seal, by);
        return seal.id();
    }

    /** Withdraws a seal (停用); what it stands on stays as it is. */
    @Transactional
    public void withdraw(RecordId id, String reason, Actor by) {
        store.lockSeals(by.organ());
        var seal = store.find(id).orElseThrow(() -> Problem.notFound("印章"));
        if (!seal.isInUse()) {
            throw Problem.conflict("这枚印章已经停用。");
        }
        if (reason.isBlank()) {
            throw Problem.invalid("reason", "请写明停用的原因，如遗失、更换。");
        }
        store.insertWithdrawal(
                seal, reason.strip(), legal.today(), clock.instant().truncatedTo(ChronoUnit.MICROS), by);
    }

    @Transactional(readOnly = true)
    List<OrganSeal> of(RecordId organ) {
        return store.of(organ);
    }

    /** The seal in use; null where there is none. */
    @Nullable
    RecordId idOf(RecordId organ) {
        return store.current(organ).map(OrganSeal::id).orElse(null);
    }

    /** The picture of a seal, to be looked at. */
    @Transactional(readOnly = true)
    byte[] pictureOf(RecordId id) {
        return read(store.find(id).orElseThrow(() -> Problem.notFound("印章")).picture());
    }

    /** The PDF with the seal over the date, and signed with the key of the organ. */
    byte[] stamp(byte[] pdf, IssuedDocument issued, RecordId seal) {
        return keys.sign(SealPicture.drawOver(pdf, pictureOf(seal), issued.on()), issued.organ());
    }

    private byte[] read(RecordId file) {
        try (var content = files.open(file)) {
            return content.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
