package org.zhiheng.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The law's numbers: periods, limits and thresholds as dated data with citations, from the folder law/parameters. */
public final class Parameters {

    private static final Parameters STANDARD = new Parameters(
            LawFiles.in("parameters").stream().map(Parameters::read).toList());

    private final Map<String, Parameter> byKey = new LinkedHashMap<>();

    Parameters(List<Parameter> parameters) {
        for (var parameter : parameters) {
            parameter.requireNoOverlap();
            if (byKey.put(parameter.key(), parameter) != null) {
                throw new IllegalStateException("参数 " + parameter.key() + " 写了两份");
            }
        }
    }

    /** The parameters that come with the product. */
    public static Parameters standard() {
        return STANDARD;
    }

    public List<Parameter> all() {
        return byKey.values().stream()
                .sorted(Comparator.comparing(Parameter::key))
                .toList();
    }

    /**
     * For what a value is asked.
     *
     * @param field field of enforcement; null where it makes no difference
     * @param party kind of party; null where it makes no difference
     */
    public record Context(
            LocalDate on,
            @Nullable Integer region,
            @Nullable String field,
            @Nullable String party) {

        public static Context on(LocalDate day) {
            return new Context(day, null, null, null);
        }
    }

    /** The value that holds in a context, the most special before the general; empty where none is set. */
    public Optional<Parameter.Value> find(String key, Context context) {
        return get(key).valueIn(context);
    }

    /**
     * The number that holds on a day everywhere.
     *
     * @throws IllegalStateException where no value holds on that day: the message names both
     */
    public long number(String key, LocalDate on) {
        return find(key, Context.on(on))
                .orElseThrow(() -> new IllegalStateException("参数 " + key + " 在 " + on + " 没有值"))
                .value();
    }

    public Parameter get(String key) {
        var parameter = byKey.get(key);
        if (parameter == null) {
            throw new IllegalArgumentException("没有参数 " + key);
        }
        return parameter;
    }

    private static Parameter read(LawFile file) {
        var citation = new Citation(file.text("statute"), file.text("article"));
        if (!Statutes.standard().has(citation)) {
            throw new IllegalStateException(file.name() + " 的条文不在法规库中：" + citation);
        }
        return new Parameter(
                file.text("key"),
                file.text("name"),
                file.text("rule"),
                citation,
                Parameter.Unit.of(file.text("unit")),
                file.list("values").stream().map(Parameters::value).toList());
    }

    private static Parameter.Value value(LawFile value) {
        var region = value.findText("region");
        return new Parameter.Value(
                value.date("from"),
                value.findDate("to"),
                Long.parseLong(value.text("value")),
                region == null ? null : Integer.valueOf(region),
                value.findText("field"),
                value.findText("party"),
                value.text("cite"),
                value.flag("verified", true));
    }
}
