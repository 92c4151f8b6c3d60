package org.zhiheng.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.officers.OfficerBuilder.anOfficer;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Accounts.NewAccount;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.OfficerRegister;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("文件经带着它的记录给人看，没有记录带着的只给上传的人；案件的证据和文书，人事、培训、阅卷人员打不开")
class FileAccessTests {

    private static final List<Role> STAFF = List.of(Role.PERSONNEL, Role.TRAINER, Role.MARKER);
    private static final List<Role> HANDLING =
            List.of(Role.OFFICER, Role.UNIT_HEAD, Role.ORGAN_HEAD, Role.REVIEWER, Role.SUPERVISOR, Role.LEADER);

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Organs organs;

    @Autowired
    private OfficerRegister register;

    @Autowired
    private Files files;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    private Organ organ;
    private Organ bureau;
    private Officer officer;
    private Client person;

    @BeforeEach
    void an_organ_and_its_bureau() {
        organ = anOrgan().addTo(organs);
        bureau = anOrgan().kind(Organ.Kind.JUSTICE_BUREAU).addTo(organs);
        officer = anOfficer(organ).named("持件人").addTo(register);
        person = as(Role.OFFICER, organ, officer);
    }

    @Test
    @DisplayName("证据：办案、审核、监督、领导看得见；本机关和司法局的人事、培训、阅卷人员，原件、缩略图、相机信息都打不开")
    void evidence_is_not_for_those_who_look_after_people() {
        var evidence = upload(person, "现场笔录.txt");
        putOnFile(evidence);

        readByThoseWhoHandleCases(evidence);
        for (var role : STAFF) {
            for (var place : List.of(organ, bureau)) {
                var client = as(role, place, null);
                for (var way : List.of("", "/preview", "/capture")) {
                    assertThat(client.get("/api/files/" + evidence + way).statusCode())
                            .as(role.label() + way)
                            .isIn(403, 404);
                }
            }
        }
    }

    @Test
    @DisplayName("系统排版的文书也是：没有存放人的，经文书给人看")
    void papers_are_not_either() {
        var document = putOnFile(upload(person, "照片说明.txt"));
        assertThat(person.get("/api/documents/" + document + "/pdf").statusCode())
                .isEqualTo(200);

        readByThoseWhoHandleCases(printed(document));
        assertThat(STAFF.stream().map(role -> read(as(role, organ, null), printed(document))))
                .allMatch(status -> status == 403 || status == 404);
    }

    @Test
    @DisplayName("没有记录带着的，只有上传的人看得见：忘了写由谁回答，错在关")
    void what_no_row_carries_is_closed() {
        var unused = upload(person, "还没有用上.txt");
        var forgotten = Scope.all()
                .call(() -> files.keep(new java.io.ByteArrayInputStream("不知道谁的".getBytes(UTF_8)), "无主.txt", organ.id()))
                .id()
                .toString();

        assertThat(read(person, unused)).isEqualTo(200);
        assertThat(read(person, forgotten)).isEqualTo(404);
        assertThat(HANDLING.stream()
                        .map(role -> as(role, organ, null))
                        .flatMap(reader -> Stream.of(read(reader, unused), read(reader, forgotten))))
                .containsOnly(404);
        assertThat(noted(as(Role.OFFICER, organ, null), unused).statusCode()).isEqualTo(422);
    }

    @Test
    @DisplayName("案件照片先报成外训证明、后来入卷的，审核、负责人、监督照样看得见")
    void evidence_stays_readable_whatever_else_carries_it() {
        var photo = upload(person, "现场.txt");
        assertThat(claimed(photo).statusCode()).isEqualTo(201);
        putOnFile(photo);

        readByThoseWhoHandleCases(photo);
    }

    @Test
    @DisplayName("已经入卷的证据不能再当作外训证明：说明为什么、怎么办；人事人员仍然打不开")
    void evidence_is_not_lent_to_a_claim() {
        var evidence = upload(person, "勘验照片.txt");
        putOnFile(evidence);

        var refused = claimed(evidence);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("勘验照片.txt", "案卷里的证据或者文书", "请上传另外的文件");
        assertThat(read(as(Role.PERSONNEL, organ, null), evidence)).isEqualTo(404);
    }

    @Test
    @DisplayName("外训证明：本人、本机关人事、司法局培训管理人员看得见；同事、负责人、监督人员看不见")
    void a_proof_is_read_through_its_claim() {
        var proof = upload(person, "结业证书.txt");
        var claimed = claimed(proof);
        assertThat(claimed.statusCode()).as(claimed.body()).isEqualTo(201);

        assertThat(Stream.of(person, as(Role.PERSONNEL, organ, null), as(Role.TRAINER, bureau, null))
                        .map(reader -> read(reader, proof)))
                .containsOnly(200);
        assertThat(Stream.of(Role.OFFICER, Role.UNIT_HEAD, Role.ORGAN_HEAD, Role.REVIEWER, Role.SUPERVISOR, Role.LEADER)
                        .map(role -> read(as(role, organ, null), proof)))
                .containsOnly(404);
        assertThat(read(as(Role.SUPERVISOR, bureau, null), proof)).isEqualTo(404);
    }

    @Test
    @DisplayName("自己上传的随时看得见；把别人的证据当作课件、外训证明附上去，附不上，也就借不到")
    void nobody_borrows_what_he_may_not_read() {
        var evidence = upload(person, "照片说明.txt");
        var personnel = as(Role.PERSONNEL, organ, officer);
        assertThat(read(personnel, upload(personnel, "名册.txt"))).isEqualTo(200);

        var borrowed = personnel.post("/api/training/outside", """
                {"officer": "%s", "title": "省厅班", "provider": "省司法厅", "category": "public-law", "from": "2026-02-09",
                 "until": "2026-02-10", "hours": 8, "proof": "%s"}
                """.formatted(officer.id(), evidence));
        assertThat(borrowed.statusCode()).as(borrowed.body()).isEqualTo(404);
        assertThat(read(personnel, evidence)).isEqualTo(404);
    }

    private void readByThoseWhoHandleCases(String file) {
        for (var role : HANDLING) {
            assertThat(read(as(role, organ, null), file)).as(role.label()).isEqualTo(200);
        }
        assertThat(read(as(Role.SUPERVISOR, bureau, null), file)).isEqualTo(200);
    }

    private HttpResponse<String> claimed(String proof) {
        return person.post("/api/training/outside", """
                {"title": "省厅班", "provider": "省司法厅", "category": "public-law", "from": "2026-02-09",
                 "until": "2026-02-10", "hours": 8, "proof": "%s"}
                """.formatted(proof));
    }

    /** Puts a file into a case of the organ; the paper that the case has. */
    private String putOnFile(String file) {
        var noted = noted(person, file);
        assertThat(noted.statusCode()).as(noted.body()).isEqualTo(200);
        return idIn(noted.body().replaceFirst("(?s).*?\"documents\":", ""));
    }

    private static HttpResponse<String> noted(Client officer, String file) {
        var made = officer.post("/api/cases/register-clue", """
                {"source": "REPORT", "receivedOn": "2026-03-02", "title": "某案", "suspect": "某公司", "place": "某路",
                 "facts": "某事", "informant": "某人", "warningReason": "试"}
                """);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return officer.post("/api/cases/" + idIn(made.body()) + "/add-note", """
                {"text": "附上", "files": ["%s"], "warningReason": "试"}
                """.formatted(file), "If-Match", "\"1\"");
    }

    private String printed(String document) {
        return Scope.all()
                .call(() -> transaction.<String>execute(status -> sql.sql("""
                                select to_char(region_code, 'FM000000') || '-' || file_id from documents.printed_document
                                 where document_id::text = :document
                                """)
                        .param("document", document.substring(7))
                        .query(String.class)
                        .single()));
    }

    private static int read(Client client, String file) {
        return client.get("/api/files/" + file).statusCode();
    }

    private static String upload(Client client, String name) {
        var kept = client.upload(name, name.getBytes(UTF_8));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        return idIn(kept.body());
    }

    private static String idIn(String body) {
        return body.replaceFirst("(?s).*?\"id\":\"([^\"]*)\".*", "$1");
    }

    private Client as(Role role, Organ place, @Nullable Officer who) {
        var login = role.key() + "-" + UUID.randomUUID().toString().substring(0, 8);
        var made = Scope.all()
                .call(() -> accounts.create(
                        new NewAccount(login, "人" + login, role, place.id(), who == null ? null : who.id()), false));
        var client = new Client(port);
        assertThat(client.signIn(login, made.password()).statusCode()).isEqualTo(200);
        return client;
    }
}
