package org.zhiheng.documents;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.documents.content.DocumentContent;
import org.zhiheng.documents.content.OrganBlock;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.StoredJson;

/** The door of this module: issues documents (文书) within the act that makes them, and finds them again. */
@Service
public class Documents {

    /** Counts up with every change of a template's wording. */
    static final int TEMPLATE_VERSION = 1;

    private final DocumentStore store;
    private final NumberSeries numbers;
    private final Printing printing;
    private final Seals seals;
    private final Layout layout;
    private final StoredJson json;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    Documents(
            DocumentStore store,
            NumberSeries numbers,
            Printing printing,
            Seals seals,
            Layout layout,
            StoredJson json,
            InstantSource clock) {
        this.store = store;
        this.numbers = numbers;
        this.printing = printing;
        this.seals = seals;
        this.layout = layout;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Lets the series of a kind go on after a number that was given on paper.
     *
     * @param called the organ with its word in numbers
     * @param on when the paper was made
     * @return why the number is none of this series, or is already that of another paper; empty where it was kept
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> goOnAfter(
            DocumentKind kind, RecordId organ, OrganBlock called, LocalDate on, String number) {
        return numbers.goOnAfter(kind, organ, called, on, number.strip());
    }

    /**
     * Issues a document inside the transaction of the act that makes it: its number and its words are fixed from here.
     *
     * @param record the case or other record it belongs to, in the region of the organ
     * @param on its date in law, which also gives the year of its number
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public IssuedDocument issue(
            DocumentKind kind, RecordId record, RecordId organ, DocumentContent content, LocalDate on) {
        if (!kind.content().isInstance(content)) {
            throw new IllegalArgumentException(kind + " is made of " + kind.content() + ", not of " + content);
        }
        var number = numbers.next(kind, organ, content.organ(), on);
        var issued = new IssuedDocument(
                RecordId.create(organ.region()),
                record,
                organ,
                kind,
                number == null ? null : number.toString(),
                on,
                newToken(organ.region()),
                false,
                null,
                kind.isSealed() ? seals.idOf(organ) : null,
                null);
        store.insert(issued, number, content.organ().name(), json.write(content), TEMPLATE_VERSION, now());
        return issued;
    }

    /** The PDF of a document as it would be issued now; nothing is stored, no number is used up. */
    public byte[] preview(DocumentKind kind, DocumentContent content, LocalDate on) {
        return layout.preview(kind, content, on);
    }

    /** The DOCX of a paper as it would be issued now, for who would rather write it in Word; nothing is stored. */
    public byte[] draft(DocumentKind kind, DocumentContent content, LocalDate on) {
        requireEditable(kind);
        return layout.wordDraft(kind, content, on);
    }

    /** A document as DOCX; what counts stays the one that was issued. */
    @Transactional(readOnly = true)
    public byte[] word(RecordId id) {
        var issued = get(id);
        requireEditable(issued.kind());
        return layout.word(issued.kind(), issued.number(), contentOf(id), issued.on());
    }

    private static void requireEditable(DocumentKind kind) {
        if (!kind.isEditable()) {
            throw Problem.conflict(kind.label() + "由系统排版，没有可以改写的文本；要改内容，请在办理时改，或者另行补正。");
        }
    }

    /** Voids a document (作废); its number stays with it and is not given out again. */
    @Transactional
    public void voidDocument(RecordId id, String reason, LocalDate on) {
        store.lockPrinting(id);
        var issued = get(id);
        if (issued.voided()) {
            throw Problem.conflict("这份" + issued.kind().label() + "已经作废，不能再次作废。");
        }
        if (reason.isBlank()) {
            throw Problem.invalid("reason", "请写明作废的原因。");
        }
        store.insertVoid(issued, reason.strip(), on, now());
    }

    /** All documents of a record in the order of their dates, the voided ones among them. */
    @Transactional(readOnly = true)
    public List<IssuedDocument> of(RecordId record) {
        return store.of(record);
    }

    @Transactional(readOnly = true)
    public IssuedDocument get(RecordId id) {
        return store.find(id).orElseThrow(() -> Problem.notFound("文书"));
    }

    /** What the document says, as it was frozen. */
    @Transactional(readOnly = true)
    public DocumentContent contentOf(RecordId id) {
        return json.read(store.contentOf(id), get(id).kind().content());
    }

    /** Its PDF: laid out on first demand and kept from then on; 作废 stands across a voided one. */
    @Transactional
    public byte[] pdf(RecordId id) {
        return printing.pdf(get(id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private String newToken(int region) {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return String.format(Locale.ROOT, "%06d", region) + HexFormat.of().formatHex(bytes);
    }
}
