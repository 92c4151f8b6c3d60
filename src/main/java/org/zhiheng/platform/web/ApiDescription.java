package org.zhiheng.platform.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the routes (/api/openapi.json): made from the controllers, with what holds for all of them. */
@Configuration
class ApiDescription {

    private static final String PROBLEM = "Problem";

    /** Status and what it means here; each answer is a problem. */
    private static final Map<String, String> REFUSALS = Map.of(
            "400", "请求无法读懂",
            "401", "尚未登录",
            "403", "没有这项权限，或者缺少防伪令牌",
            "404", "没有这条记录，或者不在查看范围内",
            "409", "现在不能办理，或者别人先办了",
            "422", "缺少法定前提，或者有一项内容不对");

    private static final String DESCRIPTION = """
            行政执法与行政执法监督一体化平台的接口。

            登录：先发一个 GET 得到 Cookie `XSRF-TOKEN`，把它的值放进请求头 `X-XSRF-TOKEN`，再 `POST /api/session`；会话在 Cookie 里。
            每个 POST 可以带 `Idempotency-Key`：一天之内同样的请求再来一次，得到第一次的答复。修改记录须带 `If-Match`。
            标识是不透明的文本，日期是 ISO 8601，金额以分为单位；列表是 `{items, next, total}`，用 `cursor` 翻页。
            不能办理时答复 `application/problem+json`（RFC 9457），写明条文、缺什么、怎样补。
            """;

    @Bean
    OpenAPI api() {
        return new OpenAPI()
                .info(new Info()
                        .title("执衡接口")
                        .description(DESCRIPTION)
                        .version("1")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
    }

    @Bean
    GlobalOpenApiCustomizer whatHoldsForAll() {
        return api -> {
            api.getComponents().addSchemas(PROBLEM, problem());
            api.getPaths().values().forEach(path -> path.readOperationsMap().forEach(ApiDescription::complete));
        };
    }

    private static void complete(HttpMethod method, Operation operation) {
        REFUSALS.forEach((status, meaning) -> operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(meaning)
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType()
                                                        .schema(new Schema<>()
                                                                .$ref("#/components/schemas/" + PROBLEM))))));
        if (method == HttpMethod.POST) {
            var parameters = new ArrayList<Parameter>();
            if (operation.getParameters() != null) {
                parameters.addAll(operation.getParameters());
            }
            parameters.add(new HeaderParameter()
                    .name(OnceFilter.KEY)
                    .description("本次请求的编号，重复提交只办一次")
                    .schema(new StringSchema().maxLength(200)));
            operation.setParameters(parameters);
        }
    }

    private static Schema<?> problem() {
        var missing = new ObjectSchema()
                .addProperty("text", new StringSchema())
                .addProperty("article", new StringSchema())
                .addProperty("remedy", new StringSchema());
        var field =
                new ObjectSchema().addProperty("field", new StringSchema()).addProperty("message", new StringSchema());
        return new ObjectSchema()
                .description("不能办理的答复（RFC 9457）")
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("一句话：不能办什么、为什么、怎样才能办"))
                .addProperty("article", new StringSchema().description("依据的条文"))
                .addProperty("missing", new ArraySchema().items(missing).description("还缺什么"))
                .addProperty("remedy", new StringSchema().description("怎样补"))
                .addProperty("fields", new ArraySchema().items(field).description("哪一项不对"));
    }
}
