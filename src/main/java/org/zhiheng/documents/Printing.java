package org.zhiheng.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.files.Files;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import org.zhiheng.platform.StoredJson;

/** Prints a document once: the first PDF is kept, and everybody gets that one from then on. */
@Service
class Printing {

    private final DocumentStore store;
    private final SignatureStore signatures;
    private final Files files;
    private final Layout layout;
    private final Seals seals;
    private final StoredJson json;
    private final InstantSource clock;

    Printing(
            DocumentStore store,
            SignatureStore signatures,
            Files files,
            Layout layout,
            Seals seals,
            StoredJson json,
            InstantSource clock) {
        this.store = store;
        this.signatures = signatures;
        this.files = files;
        this.layout = layout;
        this.seals = seals;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The PDF of a document that the caller may see, with the signatures given on a screen; it is kept in the name of the
     * organ, whoever asks first.
     */
    @Transactional
    byte[] pdf(IssuedDocument issued) {
        var signed = signatures.lastFile(issued.id());
        var pdf = signed.isPresent()
                ? inScopeOf(issued).call(() -> bytes(signed.get().file()))
                : original(issued);
        return issued.voided() ? layout.voided(pdf) : pdf;
    }

    /** As it was printed, before anybody signed. */
    @Transactional
    byte[] original(IssuedDocument issued) {
        return inScopeOf(issued).call(() -> bytes(store.findPrinted(issued.id()).orElseGet(() -> print(issued))));
    }

    /** What was printed, for whoever has no scope and asks whether it is genuine; empty where nothing was. */
    @Transactional(readOnly = true)
    Optional<byte[]> kept(RecordId document, RecordId organ) {
        return scopeOf(organ).call(() -> store.findPrinted(document).map(this::bytes));
    }

    private RecordId print(IssuedDocument issued) {
        store.lockPrinting(issued.id());
        return store.findPrinted(issued.id()).orElseGet(() -> printFirst(issued));
    }

    private RecordId printFirst(IssuedDocument issued) {
        var content = json.read(store.contentOf(issued.id()), issued.kind().content());
        var seal = issued.seal();
        var paper = layout.pdf(issued.kind(), issued.number(), content, issued.on(), issued.token(), seal != null);
        var pdf = seal == null ? paper : seals.stamp(paper, issued, seal);
        var kept = files.keep(new ByteArrayInputStream(pdf), fileName(issued), issued.organ());
        store.insertPrinted(issued, kept.id(), kept.digest(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        return kept.id();
    }

    private byte[] bytes(RecordId file) {
        try (var content = files.open(file)) {
            return content.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** 种类-文号.pdf. */
    static String fileName(IssuedDocument issued) {
        return issued.kind().label() + (issued.number() == null ? "" : "-" + issued.number()) + ".pdf";
    }

    private static Scope inScopeOf(IssuedDocument issued) {
        return scopeOf(issued.organ());
    }

    private static Scope scopeOf(RecordId organ) {
        var id = organ.id().toString();
        return new Scope(organ.region(), organ.region(), id, id, Scope.current().account());
    }
}
