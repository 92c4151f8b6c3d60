package org.zhiheng.officers.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiheng.officers.OfficerBuilder.anOfficer;
import static org.zhiheng.officers.People.json;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.OfficerRegister;
import org.zhiheng.officers.People;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import org.zhiheng.platform.SecretKeeper;

@OnPostgres
@DisplayName("亮证：码四十五秒一换，拍下来的码过期不认；公众只看到姓名、单位、证号、状态")
class DisplayTests {

    private static final Instant NOW = Instant.parse("2026-03-03T02:00:00Z");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private OfficerRegister register;

    @Autowired
    private SecretKeeper keeper;

    @LocalServerPort
    private int port;

    private People people;
    private Client anybody;

    @BeforeEach
    void a_county() {
        people = new People(context, port);
        anybody = new Client(port);
    }

    @Test
    @DisplayName("码在这一轮和下一轮有效，再下一轮过期；改一个字、换一把钥匙都不认")
    void a_code_turns() {
        var certificate = RecordId.create(140431);
        var code = codes(Duration.ZERO).of(certificate);

        assertThat(codes(Duration.ZERO).certificateOf(code)).isEqualTo(certificate);
        assertThat(codes(Duration.ofSeconds(45)).certificateOf(code)).isEqualTo(certificate);
        assertThatThrownBy(() -> codes(Duration.ofSeconds(90)).certificateOf(code))
                .isInstanceOf(Problem.class)
                .hasMessage("此码已过期，请让执法人员出示当前的码。");
        assertThat(codes(Duration.ofSeconds(45)).of(certificate)).isNotEqualTo(code);
        var forged = code.substring(0, 71) + (code.endsWith("0") ? "1" : "0");
        assertThatThrownBy(() -> codes(Duration.ZERO).certificateOf(forged)).hasMessage("这不是本平台的亮证码。");
        assertThatThrownBy(() -> new DisplayCodes(new SecretKeeper(new byte[16]), () -> NOW).certificateOf(code))
                .hasMessage("这不是本平台的亮证码。");
        assertThatThrownBy(() -> codes(Duration.ofSeconds(-45)).certificateOf(code))
                .hasMessage("此码已过期，请让执法人员出示当前的码。");
    }

    private DisplayCodes codes(Duration later) {
        InstantSource clock = () -> NOW.plus(later);
        return new DisplayCodes(keeper, clock);
    }

    @Test
    @DisplayName("持证人自己亮证，公众扫码看到的没有身份号码；没有人员登记的账号没有码")
    void the_holder_shows_and_anybody_checks() {
        var officer = anOfficer(people.department).addTo(register);
        var shown = show(officer);

        assertThat(shown).contains(officer.name(), people.department.name(), "\"valid\":true", "\"state\":\"有效\"");
        assertThat(shown).doesNotContain("140499", "idNumber", "birth", "officer\":");
        assertThat(people.at(people.department, Role.OFFICER)
                        .get("/api/officers/mine")
                        .body())
                .contains("没有与执法人员登记相连");
        assertThat(anybody.get("/api/public/certificates/abc").body()).contains("这不是本平台的亮证码");
    }

    @Test
    @DisplayName("出示以后离岗的，同一个码显示冻结；离岗的人不再有码")
    void who_has_left_shows_nothing() {
        var officer = anOfficer(people.department).addTo(register);
        var holder = people.at(people.department, Role.OFFICER, officer.id());
        var token = token(holder);
        Scope.all().run(() -> register.leave(officer, LocalDate.parse("2026-03-03"), 1));

        assertThat(anybody.get("/api/public/certificates/" + token).body()).contains("已冻结（持证人已离岗）", "\"valid\":false");
        assertThat(holder.get("/api/officers/mine/codes").body()).isEqualTo("[]");
    }

    @Test
    @DisplayName("公众看到的照片不许浏览器猜类型、不许执行、不缓存，也不带上传时的文件名")
    void the_photograph_leaves_as_a_picture_and_nothing_else() {
        var supervisor = people.at(people.bureau, Role.SUPERVISOR);
        var officer = anOfficer(people.department).uncertified().addTo(register);
        var photo = json(supervisor.upload("张三140499198001010019.png", People.image("png")))
                .get("id")
                .asString();
        assertThat(supervisor
                        .post("/api/officers/" + officer.id() + "/certificates", """
                {"issuer": "ministry", "number": "P%s", "fields": ["市场监管"], "region": 140431,
                 "from": "2024-01-01", "until": "2029-12-31", "photo": "%s"}
                """.formatted(officer.name(), photo))
                        .statusCode())
                .isEqualTo(201);
        var token = token(people.at(people.department, Role.OFFICER, officer.id()));

        var shown = anybody.download("/api/public/certificates/" + token + "/photo");
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(shown.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(shown.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(shown.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'", "sandbox"));
        assertThat(shown.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        name -> assertThat(name).startsWith("inline").doesNotContain("140499"));
    }

    private String show(Officer officer) {
        return anybody.get(
                        "/api/public/certificates/" + token(people.at(people.department, Role.OFFICER, officer.id())))
                .body();
    }

    private static String token(Client holder) {
        var address = json(holder.get("/api/officers/mine/codes"))
                .get(0)
                .get("address")
                .asString();
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
