package org.zhiheng.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.zhiheng.law.PlainYaml;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** A file of the demo county: a list of entries, each a record whose fields are written in kebab-case. */
final class DemoFile {

    private static final String FOLDER = "demo/140431/";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private DemoFile() {}

    static <T> List<T> read(String name, Class<T> type) {
        try (var content = new ClassPathResource(FOLDER + name).getInputStream()) {
            var list = MAPPER.getTypeFactory().constructCollectionType(List.class, type);
            return MAPPER.convertValue(PlainYaml.read(content), list);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
