package org.zhiheng.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhiheng.access.Accounts;
import org.zhiheng.access.Client;
import org.zhiheng.access.Role;
import org.zhiheng.access.Routes;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.RecordId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnPostgres
@DisplayName("接口说明（/api/openapi.json）")
class ApiDescriptionTests {

    @Autowired
    private Routes routes;

    @Autowired
    private Accounts accounts;

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("正式使用时登录后可看：OpenAPI 3.1，标题和说明是中文")
    void is_openapi_in_chinese() {
        assertThat(new Client(port).get("/api/openapi.json").statusCode()).isEqualTo(401);

        var description = description();

        assertThat(description.path("openapi").asString()).startsWith("3.1");
        assertThat(description.at("/info/title").asString()).isEqualTo("执衡接口");
        assertThat(description.at("/info/description").asString()).contains("X-XSRF-TOKEN", "Idempotency-Key");
    }

    @Test
    @DisplayName("每个地址都在里面，都写明不能办理时的答复")
    void every_route_is_described() {
        var paths = description().path("paths");

        assertThat(routes.all()).isNotEmpty().allSatisfy(route -> {
            var operation =
                    paths.path(described(route.path())).path(route.method().toLowerCase(Locale.ROOT));
            assertThat(operation.isObject()).as(route.toString()).isTrue();
            assertThat(operation.at("/responses/422/content").has("application/problem+json"))
                    .as(route.toString())
                    .isTrue();
        });
        assertThat(description().at("/components/schemas/Problem/properties").propertyNames())
                .contains("detail", "article", "missing", "remedy", "fields");
    }

    @Test
    @DisplayName("每一种法律行为有自己的地址和表单")
    void every_act_has_an_address_with_its_form() {
        var open = description().path("paths").path("/api/cases/{id}/open-case").path("post");

        assertThat(open.path("summary").asString()).isEqualTo("立案");
        assertThat(open.path("description").asString()).isEqualTo("《行政处罚法》第五十四条第二款");
        assertThat(open.at("/requestBody/content/application~1json/schema/$ref").asString())
                .endsWith("OpenCase");
    }

    @Test
    @DisplayName("常量写成答复里的样子：public-law，不是 PUBLIC_LAW")
    void constants_are_written_as_in_answers() {
        var category = description().at("/components/schemas/CourseView/properties/category/enum");

        assertThat(category.valueStream().map(JsonNode::asString)).containsExactly("public-law", "trade", "political");
    }

    /** Of an address with a legal act in it the description tells one for each act. */
    private static String described(String path) {
        return switch (path) {
            case "/api/cases/{act}" -> "/api/cases/register-clue";
            case "/api/cases/{id}/{act}" -> "/api/cases/{id}/open-case";
            default -> path;
        };
    }

    private JsonNode description() {
        var officer = Client.signedIn(port, accounts, Role.OFFICER, RecordId.create(140431));
        return JsonMapper.shared().readTree(officer.get("/api/openapi.json").body());
    }
}
