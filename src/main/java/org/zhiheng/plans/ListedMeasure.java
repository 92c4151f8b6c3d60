package org.zhiheng.plans;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One measure as the dry run of an import prints it. */
@JsonPropertyOrder({"number", "title", "part", "indicator", "responsible", "due"})
record ListedMeasure(
        int number,
        String title,
        @Nullable Integer part,
        @Nullable Integer indicator,
        List<String> responsible,
        @Nullable LocalDate due) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** The JSON array of all measures of a list, in its order. */
    static String json(TaskList list) {
        return JSON.writeValueAsString(list.measures().stream()
                .map(item -> new ListedMeasure(
                        item.number(), item.title(), item.part(), item.indicator(), item.responsible(), item.due()))
                .toList());
    }
}
