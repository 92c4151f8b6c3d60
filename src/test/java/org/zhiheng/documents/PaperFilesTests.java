package org.zhiheng.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnPostgres
@DisplayName("印章图样、屏幕上签了名的文书：没有存放人的，经文书给办案人员看，人事、培训、阅卷人员打不开")
class PaperFilesTests {

    private static final List<Role> COLLEAGUES = List.of(Role.OFFICER, Role.UNIT_HEAD, Role.REVIEWER);
    private static final List<Role> STAFF = List.of(Role.PERSONNEL, Role.TRAINER, Role.MARKER);

    @LocalServerPort
    private int port;

    @Autowired
    private Documents documents;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Organs organs;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    private final JsonMapper json = new JsonMapper();
    private Organ organ;

    @BeforeEach
    void an_organ() {
        organ = anOrgan().addTo(organs);
    }

    @Test
    @DisplayName("印章图样：登记的人以外，同事也看得见")
    void the_picture_of_a_seal() {
        var head = as(Role.ORGAN_HEAD);
        var picture = told(head.upload("章.png", Pictures.seal(600, 600, true)))
                .get("id")
                .asString();
        assertThat(statuses(COLLEAGUES, picture)).as("还没有登记的，只有上传的人").containsOnly(404);

        told(head.post("/api/seals", json.writeValueAsString(Map.of("file", picture, "name", "某局行政处罚专用章"))));

        assertThat(statuses(COLLEAGUES, picture)).containsOnly(200);
        assertThat(statuses(STAFF, picture)).allMatch(status -> status == 403 || status == 404);
    }

    @Test
    @DisplayName("签了名的文书：签名生成的那一份也是")
    void a_paper_signed_on_a_screen() {
        var issued = new Scope(
                        140431,
                        140431,
                        organ.id().id().toString(),
                        organ.id().id().toString(),
                        "zhang")
                .call(() -> transaction.<IssuedDocument>execute(status -> documents.issue(
                        DocumentKind.INTERVIEW_RECORD,
                        RecordId.create(140431),
                        organ.id(),
                        Samples.of(DocumentKind.INTERVIEW_RECORD),
                        Samples.ON)));
        var officer = as(Role.OFFICER);
        var path = "/api/documents/" + issued.id();
        var shown = told(officer.get(path + "/signing"));
        told(officer.post(
                path + "/signatures",
                json.writeValueAsString(Map.of(
                        "part",
                        "被询问人",
                        "signer",
                        "赵小禾",
                        "textDigest",
                        shown.get("textDigest").asString(),
                        "pagesRead",
                        shown.get("pages").asInt(),
                        "refused",
                        false,
                        "picture",
                        Base64.getEncoder().encodeToString(Pictures.signature()),
                        "strokes",
                        List.of(stroke(0), stroke(400))))));

        var signed = signed(issued);

        assertThat(statuses(COLLEAGUES, signed)).containsOnly(200);
        assertThat(statuses(STAFF, signed)).allMatch(status -> status == 403 || status == 404);
    }

    private static List<List<Integer>> stroke(int from) {
        return List.of(List.of(20, 100, from), List.of(60, 70, from + 16), List.of(140, 20, from + 33));
    }

    private String signed(IssuedDocument issued) {
        return Scope.all()
                .call(() -> transaction.<String>execute(status -> sql.sql("""
                                select to_char(region_code, 'FM000000') || '-' || file_id from documents.screen_signature
                                 where document_id = :document
                                """)
                        .param("document", issued.id().id())
                        .query(String.class)
                        .single()));
    }

    private Stream<Integer> statuses(List<Role> roles, String file) {
        return roles.stream().map(role -> as(role).get("/api/files/" + file).statusCode());
    }

    private Client as(Role role) {
        return Client.signedIn(port, accounts, role, organ.id());
    }

    private JsonNode told(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return json.readTree(answer.body());
    }
}
