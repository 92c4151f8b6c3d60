package org.zhiheng.platform.web;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;
import tools.jackson.databind.JsonNode;

/** No text of a body holds what PostgreSQL cannot keep, or nobody can see: it is told before a controller has it. */
@RestControllerAdvice
class KeepableText extends RequestBodyAdviceAdapter {

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return parameter.getContainingClass().getPackageName().startsWith("org.zhiheng.");
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        var faults = new ArrayList<FieldProblem>();
        check("", body, faults);
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return body;
    }

    private static void check(String path, @Nullable Object value, List<FieldProblem> faults) {
        switch (value) {
            case String text -> checkText(path, text, faults);
            case Record parts -> checkRecord(path, parts, faults);
            case Map<?, ?> entries ->
                entries.forEach((key, entry) -> {
                    checkText(path, String.valueOf(key), faults);
                    check(path + "." + key, entry, faults);
                });
            case JsonNode node -> checkNode(path, node, faults);
            case Collection<?> items -> {
                var index = 0;
                for (var item : items) {
                    check(path + "[" + index++ + "]", item, faults);
                }
            }
            case null -> {}
            default -> {}
        }
    }

    private static void checkRecord(String path, Record parts, List<FieldProblem> faults) {
        for (var component : parts.getClass().getRecordComponents()) {
            var name = component.getName();
            check(path.isEmpty() ? name : path + "." + name, valueOf(component, parts), faults);
        }
    }

    private static void checkNode(String path, JsonNode node, List<FieldProblem> faults) {
        if (node.isString()) {
            checkText(path, node.stringValue(), faults);
        } else if (node.isObject()) {
            node.properties().forEach(entry -> {
                checkText(path, entry.getKey(), faults);
                checkNode(path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue(), faults);
            });
        } else {
            for (var index = 0; index < node.size(); index++) {
                checkNode(path + "[" + index + "]", node.get(index), faults);
            }
        }
    }

    private static void checkText(String path, String text, List<FieldProblem> faults) {
        if (text.codePoints().anyMatch(KeepableText::cannotBeKept)) {
            faults.add(new FieldProblem(path, "“" + path + "”里有看不见的控制字符或不完整的字符，请删去后再提交。"));
        }
    }

    /** Control characters but tab and line ends; halves of surrogate pairs. */
    private static boolean cannotBeKept(int character) {
        var control = character < ' ' && character != '\t' && character != '\n' && character != '\r';
        return control || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }

    private static @Nullable Object valueOf(RecordComponent component, Record parts) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(parts);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
