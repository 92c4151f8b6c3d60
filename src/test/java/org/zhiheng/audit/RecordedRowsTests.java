package org.zhiheng.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Actors;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.documents.DocumentKind;
import org.zhiheng.documents.Documents;
import org.zhiheng.documents.IssuedDocument;
import org.zhiheng.documents.Seals;
import org.zhiheng.documents.SignedScans;
import org.zhiheng.documents.content.CaseLine;
import org.zhiheng.documents.content.Minutes;
import org.zhiheng.documents.content.OfficerLine;
import org.zhiheng.documents.content.OrganBlock;
import org.zhiheng.documents.content.RecusalDecision;
import org.zhiheng.files.StoredFile;
import org.zhiheng.platform.DataFolder;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import tools.jackson.databind.json.JsonMapper;

@OnPostgres
@DisplayName("透明日志：文件和文书的每一行都可核对")
class RecordedRowsTests {

    private static final int REGION = 950_001;
    private static final LocalDate DAY = LocalDate.of(2026, 6, 12);
    private static final RecordId ORGAN = RecordId.create(REGION);
    private static final Actor OFFICER = new Actor(RecordId.create(REGION), "张三", Role.OFFICER, ORGAN, "沁源县林业局", null);
    private static final Path SEAL = Path.of("demo/140431/seal.png");
    private static int count;

    @Autowired
    private org.zhiheng.files.Files files;

    @Autowired
    private Documents documents;

    @Autowired
    private SignedScans scans;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Environment environment;

    @Autowired
    private DataFolder data;

    @Autowired
    private LogKey key;

    @Autowired
    private Seals seals;

    @Autowired
    private Accounts accounts;

    @LocalServerPort
    private int port;

    private OwnerAtWork owner;
    private RecordId seal;
    private RecordId signed;
    private StoredFile file;
    private IssuedDocument document;

    @BeforeEach
    void a_file_and_a_paper_with_all_that_may_happen_to_it() throws SQLException, IOException {
        var written = new AtomicReference<Written>();
        Actors.as(OFFICER, () -> Scope.all().run(() -> written.set(transaction.execute(status -> write()))));
        file = written.get().file();
        document = written.get().document();
        seal = written.get().seal();
        signed = written.get().signed();
        sign();
        owner = new OwnerAtWork(environment, data, key);
        owner.begin();
    }

    @AfterEach
    void undo() throws SQLException {
        owner.close();
    }

    @Test
    @DisplayName("没有改动就没有发现")
    void nothing_is_found_where_nothing_was_done() {
        assertThat(owner.verify())
                .noneMatch(sentence -> sentence.contains(document.id().toString())
                        || sentence.contains(String.valueOf(document.number()))
                        || sentence.contains(file.id().toString()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "name | concat('x', name)",
                "media_type | 'image/png'",
                "size_bytes | size_bytes + 1",
                "digest | repeat('0', 64)",
                "kept_at | kept_at + interval '1 microsecond'",
                "kept_by | null",
                "organ_id | gen_random_uuid()",
                "entry | entry - 1"
            })
    @DisplayName("文件的登记改动一点")
    void any_column_of_a_file(String column, String value) throws SQLException {
        change("files.stored_file", "id", column, value, file.id());

        assertThat(owner.found()).anyMatch(sentence -> sentence.contains("files 中的“文件 " + file.id()));
    }

    @Test
    @DisplayName("文件的内容改动一个字节，或者不见了")
    void the_bytes_of_a_file() throws IOException {
        var place = data.resolve(
                "files/" + file.digest().substring(0, 2) + "/" + file.digest().substring(2, 4) + "/" + file.digest());
        var bytes = Files.readAllBytes(place);
        bytes[0]++;
        Files.write(place, bytes);
        assertThat(owner.found())
                .anyMatch(sentence -> sentence.contains("文件 " + file.id()) && sentence.contains("内容被改动"));

        Files.delete(place);
        assertThat(owner.found())
                .anyMatch(sentence -> sentence.contains("文件 " + file.id()) && sentence.contains("不见了"));
        bytes[0]--;
        Files.write(place, bytes);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "document | id | record_id | gen_random_uuid()",
                "document | id | kind | 'case-closing'",
                "document | id | number | '沁林回决〔2026〕9号'",
                "document | id | number_ordinal | number_ordinal + 1000",
                "document | id | organ_name | '沁源县财政局'",
                "document | id | issued_on | issued_on + 1",
                "document | id | issued_at | issued_at + interval '1 microsecond'",
                "document | id | template_version | 99",
                "document | id | content | jsonb_set(content, '{granted}', 'false')",
                "document | id | token | overlay(token placing '0000000000' from 10)",
                "voided_document | document_id | reason | '别的原因'",
                "voided_document | document_id | voided_on | voided_on + 1",
                "printed_document | document_id | digest | repeat('0', 64)",
                "printed_document | document_id | file_id | gen_random_uuid()",
                "signed_scan | document_id | file_id | gen_random_uuid()",
                "signed_scan | document_id | person | '李四'"
            })
    @DisplayName("文书的登记和内容改动一点")
    void any_column_of_a_paper(String table, String id, String column, String value) throws SQLException {
        change("documents." + table, id, column, value, document.id());

        assertThat(owner.found())
                .isNotEmpty()
                .allMatch(sentence -> sentence.startsWith("documents 中的“文书 ") && sentence.contains("被改动"));
    }

    @Test
    @DisplayName("删除一份文书的作废")
    void a_deleted_row() throws SQLException {
        owner.execute("delete from documents.voided_document where document_id = '%s'"
                .formatted(document.id().id()));

        assertThat(owner.found()).singleElement().asString().contains("void-document", "内容行被删除");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "organ_seal | id | name | '别的章'",
                "organ_seal | id | public_key | 'x'",
                "organ_seal | id | digest | repeat('0', 64)",
                "organ_seal | id | set_on | set_on + 1",
                "withdrawn_seal | seal_id | reason | '别的原因'",
                "withdrawn_seal | seal_id | person | '李四'"
            })
    @DisplayName("印章的登记和停用改动一点")
    void any_column_of_a_seal(String table, String id, String column, String value) throws SQLException {
        change("documents." + table, id, column, value, seal);

        assertThat(owner.found())
                .anyMatch(sentence -> sentence.startsWith("documents 中的“印章 ") && sentence.contains("被改动"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "signer | '李四'",
                "part | '主持人'",
                "text_digest | repeat('0', 64)",
                "picture | 'eA=='",
                "strokes | '[[[1,2,3]]]'",
                "device | '别的设备'",
                "signed_on | signed_on + 1",
                "digest | repeat('0', 64)"
            })
    @DisplayName("屏幕签名改动一点")
    void any_column_of_a_signature(String column, String value) throws SQLException {
        change("documents.screen_signature", "document_id", column, value, signed);

        assertThat(owner.found()).anyMatch(sentence -> sentence.contains("的屏幕签名") && sentence.contains("被改动"));
    }

    private void sign() throws IOException {
        var officer = Client.signedIn(port, accounts, Role.OFFICER, ORGAN);
        var route = "/api/documents/" + signed;
        var shown = JsonMapper.shared().readTree(officer.get(route + "/signing").body());
        var picture = Base64.getEncoder().encodeToString(Files.readAllBytes(SEAL));
        assertThat(officer.post(route + "/signatures", """
                {"part": "复核人", "signer": "赵六", "textDigest": "%s", "pagesRead": 1, "refused": false, "picture": "%s",
                 "strokes": [[[1, 2, 0], [3, 4, 10], [5, 6, 20]], [[7, 8, 400], [9, 10, 410]]]}
                """.formatted(
                                        shown.get("textDigest").asString(), picture))
                        .statusCode())
                .isEqualTo(201);
    }

    private record Written(StoredFile file, IssuedDocument document, RecordId seal, RecordId signed) {}

    private Written write() {
        var kept = files.keep(new ByteArrayInputStream(("%PDF-1.7 " + count++).getBytes(UTF_8)), "签字.pdf", ORGAN);
        var issued = documents.issue(DocumentKind.RECUSAL_DECISION, RecordId.create(REGION), ORGAN, content(), DAY);
        documents.pdf(issued.id());
        scans.link(issued.id(), kept.id(), OFFICER);
        documents.voidDocument(issued.id(), "当事人名称写错", DAY.plusDays(1));
        var picture = files.keep(new ByteArrayInputStream(bytes(SEAL)), "章.png", ORGAN);
        var set = seals.set(picture.id(), "沁源县林业局", true, OFFICER);
        seals.withdraw(set, "更换", OFFICER);
        var review = documents.issue(DocumentKind.DEFENCE_REVIEW, RecordId.create(REGION), ORGAN, review(), DAY);
        return new Written(kept, issued, set, review.id());
    }

    private static Minutes review() {
        return new Minutes(content().organ(), content().matter(), List.of(), List.of(), "复核人（签名）：");
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void change(String table, String id, String column, String value, RecordId record) throws SQLException {
        assertThat(owner.execute("update %s set %s = %s where region_code = %d and %s = '%s'"
                        .formatted(table, column, value, REGION, id, record.id())))
                .isEqualTo(1);
    }

    private static RecusalDecision content() {
        return new RecusalDecision(
                new OrganBlock("沁源县林业局", "沁林", null, null),
                new CaseLine(null, "盗伐林木案"),
                "王五",
                DAY,
                new OfficerLine("李四", "14043100002"),
                "与当事人是近亲属",
                true,
                "属实",
                List.of(),
                null,
                "赵六");
    }
}
