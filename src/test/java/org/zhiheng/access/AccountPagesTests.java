package org.zhiheng.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.officers.OfficerBuilder.anOfficer;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhiheng.officers.OfficerRegister;
import org.zhiheng.officers.Officers;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organ.Kind;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;
import org.zhiheng.platform.sheet.SheetColumn;
import org.zhiheng.platform.sheet.SheetWriter;

@OnPostgres
@DisplayName("账号的建立、导入和首次改口令")
class AccountPagesTests {

    private static final List<String> HEADINGS = List.of("登录名", "使用人姓名", "角色", "所属机构", "执法证号");

    @Autowired
    private Organs organs;

    @Autowired
    private Officers officers;

    @Autowired
    private OfficerRegister register;

    @Autowired
    private Accounts accounts;

    @LocalServerPort
    private int port;

    private Organ department;
    private Client administrator;
    private String mark;

    @BeforeEach
    void a_security_administrator() {
        department = anOrgan().addTo(organs);
        var bureau = anOrgan().kind(Kind.JUSTICE_BUREAU).addTo(organs);
        administrator = Client.signedIn(port, accounts, Role.SECURITY_ADMIN, bureau.id());
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    @DisplayName("第一次登录只能改口令，改了之后什么都能用，旧口令作废")
    void the_first_password_must_be_changed() {
        var made = administrator.post("/api/accounts", account("first-" + mark, department));
        var password = made.body().replaceAll(".*\"password\":\"([^\"]+)\".*", "$1");
        var client = new Client(port);

        assertThat(client.signIn("first-" + mark, password).body()).contains("\"mustChangePassword\":true");
        assertThat(client.get("/api/organs").statusCode()).isEqualTo(403);
        assertThat(client.get("/api/organs").body()).contains("请先修改口令");
        assertThat(client.get("/api/session").statusCode()).isEqualTo(200);
        assertThat(client.put("/api/session/password", change(password, "short"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(client.get("/api/organs").statusCode()).isEqualTo(403);
        assertThat(client.put("/api/session/password", change(password, "a-longer-word-7"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(client.get("/api/organs").statusCode()).isEqualTo(200);
        assertThat(new Client(port).signIn("first-" + mark, password).statusCode())
                .isEqualTo(401);
        assertThat(new Client(port).signIn("first-" + mark, "a-longer-word-7").body())
                .contains("\"mustChangePassword\":false");
    }

    @Test
    @DisplayName("机构不在册、外县的机构、别的机关的人员、不合规的登录名，都不能建账号")
    void bad_accounts_are_refused() {
        var foreign = anOrgan().at(Organ.Level.COUNTY, 140430).addTo(organs);
        var stranger = anOfficer(anOrgan().addTo(organs)).addTo(register);

        assertThat(administrator
                        .post("/api/accounts", account("foreign-" + mark, foreign))
                        .body())
                .contains("没有找到这个机构");
        assertThat(administrator
                        .post("/api/accounts", account("名字" + mark, department))
                        .body())
                .contains("登录名须为");
        assertThat(administrator
                        .post(
                                "/api/accounts",
                                account("linked-" + mark, department)
                                        .replace("}", ", \"officer\": \"" + stranger.id() + "\"}"))
                        .body())
                .contains("不在所选机构");
        assertThat(administrator.get("/api/accounts").body()).doesNotContain(mark);
    }

    @Test
    @DisplayName("导入：错的行一一指出且全部不建；改对后给出首次口令，能登录，与证件相连")
    void an_import_is_whole_or_not_at_all() {
        var officer = anOfficer(department).addTo(register);
        var number = Scope.all()
                .call(() -> officers.get(officer.id()))
                .certificates()
                .getFirst()
                .number();
        var good = List.of("one-" + mark, officer.name(), "执法人员", department.name(), number);

        var answer = upload(List.of(
                good,
                List.of("two-" + mark, "李四", "系统管理员", department.name(), ""),
                List.of("one-" + mark, "王五", "执法人员", "没有的局", ""),
                List.of("three-" + mark, "赵六", "执法人员", department.name(), "没有的证号")));
        assertThat(answer).contains("\"imported\":false", "\"passwords\":[]", "\"line\":3,\"column\":\"角色\"");
        assertThat(answer)
                .contains(
                        "\"line\":4,\"column\":\"登录名\"",
                        "\"line\":4,\"column\":\"所属机构\"",
                        "\"line\":5,\"column\":\"执法证号\"");
        assertThat(administrator.get("/api/accounts").body()).doesNotContain(mark);

        var taken = upload(List.of(good));
        var password = taken.replaceAll(".*\"password\":\"([^\"]+)\".*", "$1");
        assertThat(taken).contains("\"imported\":true");
        assertThat(new Client(port).signIn("one-" + mark, password).body()).contains("\"mustChangePassword\":true");
    }

    @Test
    @DisplayName("账号列表写明与哪位执法人员相连")
    void the_list_names_the_officer() {
        var officer = anOfficer(department).addTo(register);
        var made =
                administrator.post("/api/accounts", """
                {"name": "linked-%s", "person": "%s", "role": "officer", "organ": "%s", "officer": "%s"}
                """.formatted(mark, officer.name(), department.id(), officer.id()));

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(administrator.get("/api/accounts").body())
                .contains("\"officer\":\"" + officer.id() + "\",\"officerName\":\"" + officer.name() + "\"");
    }

    private String upload(List<List<String>> lines) {
        var columns = HEADINGS.stream()
                .map(heading -> SheetColumn.optional(heading, ""))
                .toList();
        return administrator
                .upload("/api/accounts/import", "accounts.xlsx", SheetWriter.write("账号", columns, lines, "测试"))
                .body();
    }

    private static String account(String name, Organ organ) {
        return """
                {"name": "%s", "person": "张三", "role": "officer", "organ": "%s"}
                """.formatted(name, organ.id());
    }

    private static String change(String old, String fresh) {
        return """
                {"old": "%s", "fresh": "%s"}
                """.formatted(old, fresh);
    }
}
