package org.zhiheng.cases.answer;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.form.Form;
import org.zhiheng.cases.form.PastAct;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.platform.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads what was filled in; an unknown field or a value that does not fit is told by its name. */
public final class FormReader {

    /** Why the act is taken in spite of a warning; it is kept beside the form. */
    private static final String WARNING_REASON = "warningReason";

    /** How the act was taken before the product came; it is kept beside the form. */
    public static final String PAST = "past";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Set.class, set -> set.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private FormReader() {}

    /** What was filled in for an act, why in spite of warnings, and how it was taken where it is entered afterwards. */
    public record Filled(
            Form form, @Nullable String reason, @Nullable PastAct past) {}

    /** Whether an act is told of that was taken before; an empty answer tells of none, as with every other field. */
    public static boolean isPast(JsonNode body) {
        var told = body.path(PAST);
        return !told.isMissingNode() && !isBlank(told);
    }

    public static Filled read(Act act, JsonNode body) {
        if (!(body instanceof ObjectNode object)) {
            throw Problem.badRequest("请求内容须为一个 JSON 对象，没有保存任何内容。");
        }
        var answers = object.deepCopy();
        var reason = text(answers.remove(WARNING_REASON));
        dropBlanks(answers);
        var past = answers.remove(PAST);
        try {
            var form = JSON.treeToValue(answers, act.form());
            FormCheck.require((Record) form);
            return new Filled(form, reason, past == null ? null : past(past));
        } catch (JacksonException unreadable) {
            throw Problem.badRequest(sentence(unreadable));
        }
    }

    private static PastAct past(JsonNode told) {
        var past = JSON.treeToValue(told, PastAct.class);
        FormCheck.require(past, PAST + ".");
        return past;
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null || !node.isString() || node.asString().isBlank()
                ? null
                : node.asString().strip();
    }

    /** An empty answer is none. */
    private static void dropBlanks(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var empty = new ArrayList<String>();
            object.properties().forEach(entry -> {
                if (isBlank(entry.getValue())) {
                    empty.add(entry.getKey());
                } else {
                    dropBlanks(entry.getValue());
                }
            });
            object.remove(empty);
        } else if (node instanceof ArrayNode list) {
            list.forEach(FormReader::dropBlanks);
        }
    }

    private static boolean isBlank(JsonNode answer) {
        return answer.isNull() || (answer.isString() && answer.asString().isBlank());
    }

    private static String sentence(JacksonException failure) {
        var path = failure.getPath().stream()
                .map(reference -> reference.getPropertyName() == null
                        ? "第 " + (reference.getIndex() + 1) + " 项"
                        : reference.getPropertyName())
                .collect(Collectors.joining("."));
        return failure instanceof UnrecognizedPropertyException unknown
                ? "请求里有不认识的字段“" + unknown.getPropertyName() + "”，没有保存任何内容。"
                : "字段“" + path + "”的类型或格式不对，没有保存任何内容。";
    }
}
