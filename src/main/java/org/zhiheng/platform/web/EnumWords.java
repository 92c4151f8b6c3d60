package org.zhiheng.platform.web;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** In the description of the routes a constant is written as answers write it: {@code public-law}, not {@code PUBLIC_LAW}. */
@Component
class EnumWords implements ModelConverter {

    private final JsonMapper json;

    EnumWords(JsonMapper json) {
        this.json = json;
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        var schema = chain.next().resolve(type, context, chain);
        var described = Json.mapper().constructType(type.getType()).getRawClass();
        if (described.isEnum() && schema != null && schema.getEnum() != null) {
            write(schema, described.getEnumConstants());
        }
        return schema;
    }

    @SuppressWarnings("unchecked")
    private void write(Schema<?> schema, Object[] constants) {
        ((Schema<Object>) schema)
                .setEnum(Arrays.stream(constants)
                        .<Object>map(constant -> json.valueToTree(constant).asString())
                        .toList());
    }
}
