package org.zhiheng.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.appraisal.AppraisalOffice.done;
import static org.zhiheng.appraisal.AppraisalOffice.json;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organ;
import org.zhiheng.platform.OnPostgres;
import tools.jackson.databind.JsonNode;

@OnPostgres
@DisplayName("考核表上的事实：来源、口径、背后的每一行，和尚无来源的")
class FactTests {

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("培训学时从计入的证书来；制表以后才计入的，重新汇集才有；指标带出同一来源")
    void hours_come_from_training() {
        var own = new AppraisalOffice(context, port);
        var bureau = new AppraisalOffice(context, port, anOrgan().kind(Organ.Kind.JUSTICE_BUREAU));
        var officer = own.officer("学习的人");
        var me = own.as(Role.OFFICER, officer);
        json(own.personnel.post("/api/appraisal/indicators", """
                {"name": "执法培训", "meaning": "完成学时", "source": "training-hours"}
                """));
        var form = own.drawn(officer, 2026);
        assertThat(finding(own, form, "培训学时").get("words").asString()).contains("公共法律知识 0 学时");

        var proof = json(me.upload("证书.txt", "证书".getBytes(StandardCharsets.UTF_8)))
                .get("id")
                .asString();
        var claim = json(me.post("/api/training/outside", """
                        {"title": "省厅班", "provider": "省司法厅", "category": "public-law", "from": "2026-02-09",
                         "until": "2026-02-10", "hours": 8, "proof": "%s"}
                        """.formatted(proof)));
        done(bureau.as(Role.TRAINER, null)
                .post(
                        "/api/training/outside/" + claim.get("id").asString() + "/count",
                        "{}",
                        "If-Match",
                        "\"" + claim.get("version").asInt() + "\""));
        assertThat(finding(own, form, "培训学时").get("rows").size()).isZero();
        done(own.act(own.personnel, form, "collect-again", "{}"));

        var hours = finding(own, form, "培训学时");
        assertThat(hours.get("words").asString()).contains("公共法律知识 8 学时");
        assertThat(hours.get("rows").get(0).get("label").asString()).contains("省厅班");
        assertThat(finding(own, form, "执法培训").get("words").asString())
                .isEqualTo(hours.get("words").asString());
        assertThat(finding(own, form, "办理的案件").get("words").asString()).isEqualTo("本年没有参与办理的案件");
        assertThat(finding(own, form, "查实的投诉举报").get("words").asString()).isEqualTo("尚无数据来源");
        assertThat(finding(own, form, "涉及本人的执法监督文书").get("available").asBoolean())
                .isFalse();
    }

    private static JsonNode finding(AppraisalOffice office, String form, String name) {
        return json(office.personnel.get("/api/appraisals/" + form))
                .get("findings")
                .valueStream()
                .filter(finding -> finding.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
