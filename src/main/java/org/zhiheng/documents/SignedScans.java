package org.zhiheng.documents;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.files.Files;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** Ties what was signed on paper, and came back as a scan, to the document that was printed for it. */
@Service
public class SignedScans {

    private final ScanStore store;
    private final Documents documents;
    private final Files files;
    private final DocumentEntries entries;
    private final LegalClock legal;
    private final InstantSource clock;

    SignedScans(
            ScanStore store,
            Documents documents,
            Files files,
            DocumentEntries entries,
            LegalClock legal,
            InstantSource clock) {
        this.store = store;
        this.documents = documents;
        this.files = files;
        this.entries = entries;
        this.legal = legal;
        this.clock = clock;
    }

    /** Links a file that was handed in before; it stays linked. */
    @Transactional
    public SignedScan link(RecordId document, RecordId file, Actor by) {
        var issued = documents.get(document);
        if (issued.voided()) {
            throw Problem.conflict("这份" + issued.kind().label() + "已经作废，不能再关联扫描件。");
        }
        if (!isPaper(files.get(file, by).mediaType())) {
            throw Problem.invalid("file", "扫描件应当是 PDF、OFD 或图片，请重新扫描或转换格式后上传。");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var scan = new SignedScan(document, file, by.name(), now);
        store.insert(scan, issued.organ(), by.account(), entries.scanned(issued, file, legal.today(), now));
        return scan;
    }

    @Transactional(readOnly = true)
    public List<SignedScan> of(RecordId document) {
        return store.of(document);
    }

    private static boolean isPaper(String mediaType) {
        return mediaType.startsWith("image/")
                || mediaType.equals("application/pdf")
                || mediaType.equals("application/ofd");
    }
}
