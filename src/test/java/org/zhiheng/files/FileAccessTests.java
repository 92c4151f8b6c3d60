package org.zhiheng.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.officers.OfficerBuilder.anOfficer;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
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
@DisplayName("文件只经带着它的那条记录给人看；案件的证据和文书，人事、培训、阅卷人员打不开")
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
        for (var role : HANDLING) {
            assertThat(read(as(role, organ, null), evidence)).as(role.label()).isEqualTo(200);
        }
        assertThat(read(as(Role.SUPERVISOR, bureau, null), evidence)).isEqualTo(200);
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
    @DisplayName("系统自己存放的文书也是：没有存放人，一样打不开")
    void papers_are_not_either() {
        var paper = Scope.all()
                .call(() -> files.keep(
                        new java.io.ByteArrayInputStream(new byte[] {'p', 'a', 'p', 'e', 'r'}), "决定书.txt", organ.id()))
                .id()
                .toString();

        assertThat(read(person, paper)).isEqualTo(200);
        assertThat(STAFF.stream().map(role -> read(as(role, organ, null), paper)))
                .allMatch(status -> status == 403 || status == 404);
    }

    @Test
    @DisplayName("外训证明：本人、本机关人事、司法局培训管理人员看得见；同事、负责人、监督人员看不见")
    void a_proof_is_read_through_its_claim() {
        var proof = upload(person, "结业证书.txt");
        var claimed = person.post("/api/training/outside", """
                {"title": "省厅班", "provider": "省司法厅", "category": "public-law", "from": "2026-02-09",
                 "until": "2026-02-10", "hours": 8, "proof": "%s"}
                """.formatted(proof));
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

    private static int read(Client client, String file) {
        return client.get("/api/files/" + file).statusCode();
    }

    private static String upload(Client client, String name) {
        var kept = client.upload(name, name.getBytes(UTF_8));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        return kept.body().replaceFirst("(?s).*\"id\":\"([^\"]*)\".*", "$1");
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
