package org.zhiheng.documents;

import java.io.ByteArrayInputStream;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Staff;
import org.zhiheng.files.Files;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.StoredJson;
import org.zhiheng.settings.LegalClock;

/** Lets those who must sign a record do so on a screen (屏幕签名), after they have read it to its end. */
@Service
class ScreenSignatures {

    private static final Set<String> OFFICERS = Set.of("执法人员", "询问人", "听取人", "监督人员", "专案组成员");

    private final SignatureStore store;
    private final DocumentStore documents;
    private final Printing printing;
    private final SignedPaper paper;
    private final Files files;
    private final StoredJson json;
    private final Staff staff;
    private final LegalClock legal;
    private final InstantSource clock;

    ScreenSignatures(
            SignatureStore store,
            DocumentStore documents,
            Printing printing,
            SignedPaper paper,
            Files files,
            StoredJson json,
            Staff staff,
            LegalClock legal,
            InstantSource clock) {
        this.store = store;
        this.documents = documents;
        this.printing = printing;
        this.paper = paper;
        this.files = files;
        this.json = json;
        this.staff = staff;
        this.legal = legal;
        this.clock = clock;
    }

    /** What is to be read before it is signed, and who has signed. */
    record Signing(IssuedDocument document, String textDigest, int pages, List<ScreenSignature> signatures) {}

    @Transactional
    public Signing of(IssuedDocument issued) {
        return signing(issued, printing.original(issued));
    }

    private Signing signing(IssuedDocument issued, byte[] pdf) {
        return new Signing(issued, TextDigest.of(pdf), PaperImage.pagesOf(pdf), store.of(issued.id()));
    }

    /** A page of the paper as a picture, from 1. */
    @Transactional
    public byte[] page(IssuedDocument issued, int page) {
        return PaperImage.of(printing.original(issued), page);
    }

    /**
     * Keeps a signature or a refusal, and the paper with all of them. One at a time signs a paper: what was read, what is
     * checked and what is signed are the same bytes, and no signature given meanwhile is lost.
     */
    @Transactional
    public void sign(RecordId document, SignatureForm form, String device, Actor by) {
        documents.lockPrinting(document);
        var issued = get(document);
        var original = printing.original(issued);
        var signing = signing(issued, original);
        form.requireLawful(signing);
        requireFit(form, issued);
        var signature = signature(signing, form, device, by);
        var all = new ArrayList<>(signing.signatures());
        all.add(signature);
        var pdf = paper.with(original, issued, all);
        var kept = files.keep(new ByteArrayInputStream(pdf), "已签-" + Printing.fileName(issued), issued.organ());
        store.insert(signature, issued, kept, by);
    }

    /** Who signs as the one who enforces must hold a certificate on that day (《山西省行政执法条例》第九条). */
    private void requireFit(SignatureForm form, IssuedDocument issued) {
        if (OFFICERS.contains(form.part())) {
            staff.unfitToSign(form.signer(), issued.organ(), legal.today()).ifPresent(why -> {
                throw Problem.invalid("signer", "不能以" + form.part() + "身份签名（《山西省行政执法条例》第九条）：" + why);
            });
        }
    }

    private ScreenSignature signature(Signing signing, SignatureForm form, String device, Actor by) {
        var picture = form.picture();
        return new ScreenSignature(
                RecordId.create(signing.document().id().region()),
                signing.document().id(),
                form.part(),
                form.signer().strip(),
                form.refused() ? form.reason() : null,
                form.refused() ? form.witness() : null,
                signing.textDigest(),
                signing.pages(),
                form.refused() ? null : picture,
                form.refused() ? null : TextDigest.of(form.image(), 0),
                form.refused() ? null : strokes(form),
                device,
                legal.today(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                by.name());
    }

    private @Nullable String strokes(SignatureForm form) {
        return form.strokes() == null ? null : json.write(form.strokes());
    }

    @Transactional(readOnly = true)
    public IssuedDocument get(RecordId id) {
        return documents.find(id).orElseThrow(() -> Problem.notFound("文书"));
    }
}
