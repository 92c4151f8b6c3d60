package org.zhiheng.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.officers.OfficerBuilder.anOfficer;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.OfficerRegister;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnPostgres
@DisplayName("证件昨天过期的执法人员不能在文书上签名，页面说为什么、谁能办（《山西省行政执法条例》第九条、RY-01）")
class LapsedSignerTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    private int port;

    @Autowired
    private Documents documents;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Organs organs;

    @Autowired
    private OfficerRegister register;

    @Autowired
    private TransactionTemplate transaction;

    private Organ organ;
    private Client officer;
    private IssuedDocument record;

    @BeforeEach
    void a_record_of_an_interview() {
        organ = anOrgan().addTo(organs);
        officer = Client.signedIn(port, accounts, Role.OFFICER, organ.id());
        record = Scope.all()
                .call(() -> transaction.execute(status -> documents.issue(
                        DocumentKind.INTERVIEW_RECORD,
                        RecordId.create(140431),
                        organ.id(),
                        Samples.of(DocumentKind.INTERVIEW_RECORD),
                        Samples.ON)));
    }

    @Test
    @DisplayName("有效期的最后一天可以签；昨天到期的签不了，没有留下签名")
    void the_day_after_the_last_day_is_too_late() {
        holding("王到期", "2026-03-02");
        holding("李今日", "2026-03-03");

        var refused = sign("王到期");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("不能以询问人身份签名（《山西省行政执法条例》第九条）", "有效期至 2026-03-02，在 2026-03-03 已过期")
                .contains("请换人；或者由本机关向司法行政部门申请换发证件。", "\"field\":\"signer\"");
        assertThat(signing().get("signatures").size()).isZero();
        assertThat(sign("李今日").statusCode()).isEqualTo(201);
    }

    @Test
    @DisplayName("换发以后可以签；与执法人员同名的当事人照样签")
    void renewal_cures_it_and_a_party_needs_no_certificate() {
        var holder = holding("赵换发", "2026-03-02");
        assertThat(sign("赵换发").statusCode()).isEqualTo(422);
        assertThat(sign("被询问人", "赵换发").statusCode()).isEqualTo(201);

        Scope.all()
                .run(() -> register.issue(
                        holder.id(),
                        anOfficer(organ).valid("2026-03-03", "2031-03-02").certificate()));
        assertThat(sign("赵换发").statusCode()).isEqualTo(201);
    }

    private Officer holding(String name, String until) {
        return anOfficer(organ).named(name).valid("2021-03-03", until).addTo(register);
    }

    private HttpResponse<String> sign(String signer) {
        return sign("询问人", signer);
    }

    private HttpResponse<String> sign(String part, String signer) {
        var shown = signing();
        return officer.post(
                "/api/documents/" + record.id() + "/signatures",
                JSON.writeValueAsString(Map.of(
                        "part", part,
                        "signer", signer,
                        "textDigest", shown.get("textDigest").asString(),
                        "pagesRead", shown.get("pages").asInt(),
                        "refused", false,
                        "picture", Base64.getEncoder().encodeToString(Pictures.signature()),
                        "strokes",
                                List.of(
                                        List.of(List.of(20, 100, 0), List.of(60, 70, 16), List.of(140, 20, 33)),
                                        List.of(List.of(20, 100, 400), List.of(60, 70, 416), List.of(140, 20, 433))))));
    }

    private JsonNode signing() {
        return JSON.readTree(
                officer.get("/api/documents/" + record.id() + "/signing").body());
    }
}
