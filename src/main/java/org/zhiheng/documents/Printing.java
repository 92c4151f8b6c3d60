package org.zhiheng.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
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
    private final Files files;
    private final Layout layout;
    private final StoredJson json;
    private final InstantSource clock;

    Printing(DocumentStore store, Files files, Layout layout, StoredJson json, InstantSource clock) {
        this.store = store;
        this.files = files;
        this.layout = layout;
        this.json = json;
        this.clock = clock;
    }

    /** The PDF of a document that the caller may see; it is kept in the name of the organ, whoever asks first. */
    @Transactional
    byte[] pdf(IssuedDocument issued) {
        var pdf = inScopeOf(issued)
                .call(() -> bytes(store.findPrinted(issued.id()).orElseGet(() -> print(issued))));
        return issued.voided() ? layout.voided(pdf) : pdf;
    }

    private RecordId print(IssuedDocument issued) {
        store.lockPrinting(issued.id());
        return store.findPrinted(issued.id()).orElseGet(() -> printFirst(issued));
    }

    private RecordId printFirst(IssuedDocument issued) {
        var content = json.read(store.contentOf(issued.id()), issued.kind().content());
        var pdf = layout.pdf(issued.kind(), issued.number(), content, issued.on(), issued.token());
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
        var organ = issued.organ().id().toString();
        return new Scope(
                issued.organ().region(),
                issued.organ().region(),
                organ,
                organ,
                Scope.current().account());
    }
}
