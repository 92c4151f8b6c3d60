package org.zhiheng.cases.procedure;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Tells the description of the interface every legal act as an address of its own, with the form that it asks. */
@Component
class ActAddresses implements OpenApiCustomizer {

    private static final String BEGIN = "/api/cases/{act}";
    private static final String TAKE = "/api/cases/{id}/{act}";

    @Override
    public void customise(OpenAPI api) {
        var begin = api.getPaths().remove(BEGIN);
        var take = api.getPaths().remove(TAKE);
        for (var kind : CaseProcedure.values()) {
            for (var row : kind.table().rows()) {
                var begins = row.from() == Stage.NEW;
                var known = begins ? begin : take;
                var address = (begins ? BEGIN : TAKE).replace("{act}", row.act().key());
                if (known != null && known.getPost() != null) {
                    api.getPaths()
                            .addPathItem(
                                    address,
                                    new PathItem()
                                            .post(operation(
                                                    known.getPost(),
                                                    row.act(),
                                                    row.citation().inWords(),
                                                    api)));
                }
            }
        }
    }

    private static Operation operation(Operation like, Act act, String article, OpenAPI api) {
        return new Operation()
                .operationId(act.key())
                .summary(act.label())
                .description(article)
                .tags(List.of("行政处罚案件"))
                .parameters(
                        like.getParameters() == null
                                ? List.of()
                                : like.getParameters().stream()
                                        .filter(parameter -> !"act".equals(parameter.getName()))
                                        .toList())
                .requestBody(new RequestBody()
                        .required(true)
                        .content(
                                new Content().addMediaType("application/json", new MediaType().schema(form(act, api)))))
                .responses(like.getResponses());
    }

    private static Schema<?> form(Act act, OpenAPI api) {
        var resolved = ModelConverters.getInstance(true)
                .resolveAsResolvedSchema(new AnnotatedType(act.form()).resolveAsRef(true));
        resolved.referencedSchemas.forEach((name, schema) -> {
            if (api.getComponents().getSchemas() == null
                    || !api.getComponents().getSchemas().containsKey(name)) {
                api.getComponents().addSchemas(name, schema);
            }
        });
        return resolved.schema;
    }
}
