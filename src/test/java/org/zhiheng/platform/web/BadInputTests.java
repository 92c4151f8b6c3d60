package org.zhiheng.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("坏的输入：四百几、一句中文、什么也不存")
class BadInputTests {

    private static final String SESSION = "/api/session";
    private static final String ACCOUNTS = "/api/accounts";
    private static final String CALENDARS = "/api/calendars";
    private static final int MANY_BYTES = 10_000_000;

    @Autowired
    private Organs organs;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    private RecordId organ;
    private Client nobody;
    private Client security;
    private Client system;
    private List<Long> before;

    @BeforeEach
    void peopleAtTheirDesks() {
        organ = anOrgan().addTo(organs).id();
        nobody = new Client(port);
        nobody.get("/api/public/nothing");
        security = Client.signedIn(port, accounts, Role.SECURITY_ADMIN, organ);
        system = Client.signedIn(port, accounts, Role.SYSTEM_ADMIN, organ);
        before = stored();
    }

    @AfterEach
    void nothingIsStored() {
        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {SESSION, ACCOUNTS, CALENDARS})
    @DisplayName("不是 JSON、空的、残缺的、一个 null、一个数组")
    void not_an_object(String path) {
        for (var body : List.of("", "not json", "{\"name\": ", "null", "[]", "42", "\"text\"", "{} {}")) {
            refused(post(path, body), 400, 422);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SESSION, ACCOUNTS, CALENDARS})
    @DisplayName("一千万字节：预告的和不预告的")
    void ten_million_bytes(String path) {
        var body = ("{\"name\": \"" + "a".repeat(MANY_BYTES) + "\"}").getBytes(StandardCharsets.UTF_8);

        refused(send(path, BodyPublishers.ofByteArray(body)), 413, 413);
        refused(send(path, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))), 413, 413);
    }

    @ParameterizedTest
    @ValueSource(strings = {SESSION, ACCOUNTS, CALENDARS})
    @DisplayName("不是 UTF-8")
    void invalid_utf8(String path) {
        for (var bytes : List.of(
                new byte[] {'{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xC3, '"', '}'},
                new byte[] {'{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xFF, (byte) 0xFE, '"', '}'},
                "{\"name\": \"张三\"}".getBytes(java.nio.charset.Charset.forName("GBK")))) {
            refused(send(path, BodyPublishers.ofByteArray(bytes)), 400, 400);
        }
    }

    @Test
    @DisplayName("不认识的字段、写了两遍的字段")
    void unknown_fields() {
        var credentials = "{\"name\": \"a\", \"password\": \"b\"}";
        var account = account("\"good-name\"", "\"李四\"", "\"officer\"");

        for (var more : List.of("\"isAdmin\": true", "\"__proto__\": {}")) {
            var field = more.replaceAll("\"(\\w+)\".*", "$1");
            assertThat(refused(post(SESSION, credentials.replace("}", "," + more + "}")), 400, 400))
                    .contains(field);
            assertThat(refused(post(ACCOUNTS, account.replace("}", "," + more + "}")), 400, 400))
                    .contains(field);
            assertThat(refused(post(CALENDARS, "{" + more + "}"), 400, 400)).contains(field);
        }
        refused(post(SESSION, credentials.replace("}", ", \"name\": \"b\"}")), 400, 400);
        refused(post(ACCOUNTS, account.replace("}", ", \"role\": \"leader\"}")), 400, 400);
        refused(post(CALENDARS, "{\"year\": 2036, \"year\": 2037}"), 400, 400);
    }

    @Test
    @DisplayName("类型不对：数字、对象、数组充文本，文本、小数充整数")
    void wrong_types() {
        for (var value : List.of("123", "true", "{}", "[]", "[\"a\"]", "1.5")) {
            var credentials = "{\"name\": %s, \"password\": \"any-password-1\"}".formatted(value);
            assertThat(refused(post(SESSION, credentials), 400, 400)).contains("name");
            assertThat(refused(post(ACCOUNTS, account("\"good-name\"", value, "\"officer\"")), 400, 400))
                    .contains("person");
        }
        for (var value : List.of("\"2031\"", "2031.5", "true", "[]", "99999999999", "1e400", "9".repeat(2000))) {
            refused(post(CALENDARS, "{\"year\": %s}".formatted(value)), 400, 400);
        }
        assertThat(refused(post(CALENDARS, "{\"issuedOn\": \"2026-02-30\"}"), 400, 400))
                .contains("issuedOn");
        assertThat(refused(post(ACCOUNTS, account("\"good-name\"", "\"李四\"", "\"emperor\"")), 400, 422))
                .contains("emperor");
        assertThat(refused(
                        post(
                                ACCOUNTS,
                                account("\"good-name\"", "\"李四\"", "\"officer\"")
                                        .replace(organ.toString(), "140431-nowhere")),
                        400,
                        422))
                .contains("organ");
    }

    @Test
    @DisplayName("缺了的字段，点名")
    void missing_fields() {
        assertThat(refused(post(SESSION, "{}"), 422, 422)).contains("请填写“name”");
        assertThat(refused(post(SESSION, "{\"name\": \"a\"}"), 422, 422)).contains("请填写“password”");
        assertThat(refused(post(ACCOUNTS, "{\"name\": \"good-name\"}"), 422, 422))
                .contains("请填写“person”");
        assertThat(refused(post(ACCOUNTS, account("null", "\"李四\"", "\"officer\"")), 422, 422))
                .contains("请填写“name”");
        assertThat(refused(post(CALENDARS, "{\"year\": null}"), 422, 422)).contains("请填写年份");
    }

    @ParameterizedTest
    @ValueSource(strings = {SESSION, ACCOUNTS, CALENDARS})
    @DisplayName("一万层的对象和数组")
    void nested_ten_thousand_deep(String path) {
        refused(post(path, "{\"name\":".repeat(10_000) + "1" + "}".repeat(10_000)), 400, 400);
        refused(post(path, "[".repeat(10_000) + "]".repeat(10_000)), 400, 400);
        refused(post(path, "{\"name\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}"), 400, 400);
        refused(post(path, "{\"holidays\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}"), 400, 400);
    }

    @Test
    @DisplayName("NUL、控制字符、半个字符：数据库存不了，说出来")
    void characters_that_cannot_be_kept() {
        for (var character : List.of("\\u0000", "\\u0007", "\\ud800", "\\udc00")) {
            assertThat(refused(
                            post(ACCOUNTS, account("\"good-name\"", "\"李" + character + "四\"", "\"officer\"")),
                            422,
                            422))
                    .contains("控制字符");
            refused(post(SESSION, "{\"name\": \"a%s\", \"password\": \"b\"}".formatted(character)), 422, 422);
            refused(post(CALENDARS, "{\"year\": 2036, \"notice\": \"国办%s\"}".formatted(character)), 422, 422);
        }
        assertThat(security.get("/api/accounts/140431-%00"))
                .satisfies(answer -> assertThat(answer.statusCode()).isBetween(400, 404))
                .satisfies(answer -> assertThat(answer.body()).doesNotContain("Exception", "java."));
    }

    @ParameterizedTest
    @ValueSource(strings = {SESSION, ACCOUNTS, CALENDARS})
    @DisplayName("内容类型不对、方法不对")
    void wrong_content_type_and_method(String path) {
        var by = client(path);

        for (var type : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded", "nonsense")) {
            refused(by.send("POST", path, BodyPublishers.ofString("{}"), type), 400, 415);
        }
        refused(by.send("PATCH", path, "{}"), 405, 405);
        assertThat(by.send("PATCH", path, "{}").headers().firstValue("Allow")).isPresent();
        refused(by.send("BREW", path, "{}"), 400, 405);
    }

    @ParameterizedTest
    @ValueSource(strings = {SESSION, ACCOUNTS, CALENDARS})
    @DisplayName("没有防伪令牌：403，说怎么补")
    void without_the_token(String path) {
        assertThat(refused(client(path).withoutToken().post(path, "{}"), 403, 403))
                .contains("X-XSRF-TOKEN");
    }

    @Test
    @DisplayName("过长的内容、不存在的记录、别处的地址")
    void too_long_or_unknown() {
        refused(post(ACCOUNTS, account("\"" + "a".repeat(41) + "\"", "\"李四\"", "\"officer\"")), 422, 422);
        refused(post(ACCOUNTS, account("\"good-name\"", "\"" + "李".repeat(101) + "\"", "\"officer\"")), 422, 422);
        refused(post(SESSION, "{\"name\": \"a\", \"password\": \"%s\"}".formatted("b".repeat(100_000))), 401, 422);
        refused(security.post("/api/accounts/not-an-id/block", ""), 404, 404);
        refused(security.post("/api/accounts/" + RecordId.create(140431) + "/block", ""), 404, 404);
        refused(security.get("/api/no-such-place"), 404, 404);
        refused(security.get("/api/accounts/%2e%2e/%2e%2e/etc/passwd"), 400, 404);
    }

    @Test
    @DisplayName("每个答复都带安全响应头，接口的答复不进缓存")
    void security_headers() {
        for (var answer : List.of(security.get(ACCOUNTS), nobody.get(SESSION), post(SESSION, "{}"))) {
            var headers = answer.headers();
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).isPresent();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .contains("script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("'unsafe-eval'");
            assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        }
    }

    private Client client(String path) {
        return switch (path) {
            case ACCOUNTS -> security;
            case CALENDARS -> system;
            default -> nobody;
        };
    }

    private HttpResponse<String> post(String path, String body) {
        return client(path).post(path, body);
    }

    private HttpResponse<String> send(String path, BodyPublisher body) {
        return client(path).send("POST", path, body, "application/json");
    }

    private String account(String name, String person, String role) {
        return "{\"name\": %s, \"person\": %s, \"role\": %s, \"organ\": \"%s\"}".formatted(name, person, role, organ);
    }

    /** A problem with a Chinese sentence and nothing of the program's inside; returns the body. */
    private static String refused(HttpResponse<String> answer, int atLeast, int atMost) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(atLeast, atMost);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body())
                .containsPattern("\"detail\":\"[^\"]*[\\u4e00-\\u9fff]")
                .doesNotContain("Exception", "org.", "java.", "\tat ", "SQL", "ERROR:");
        return answer.body();
    }

    private List<Long> stored() {
        return List.of(count("access.account"), count("access.login_name"), count("settings.calendar_year"));
    }

    private Long count(String table) {
        return Scope.all()
                .call(() -> transaction.execute(status -> sql.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single()));
    }
}
