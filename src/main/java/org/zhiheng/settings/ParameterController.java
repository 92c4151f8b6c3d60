package org.zhiheng.settings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.MaySignedIn;
import org.zhiheng.law.Amounts;
import org.zhiheng.law.Parameter;
import org.zhiheng.law.Parameters;

/** The law's numbers (法定参数) with where each comes from; what nobody has checked in the text yet is marked. */
@RestController
@RequestMapping("/api/parameters")
class ParameterController {

    private final LegalClock clock;

    ParameterController(LegalClock clock) {
        this.clock = clock;
    }

    record ParameterView(
            String key,
            String name,
            String rule,
            String article,
            String unit,
            List<ValueView> values,
            boolean verified) {}

    /**
     * One value; what is null makes no difference.
     *
     * @param words with its unit: 90 日, 5,000 元
     * @param current holds on the legal day
     */
    record ValueView(
            LocalDate from,
            @Nullable LocalDate to,
            long value,
            String words,
            @Nullable Integer region,
            @Nullable String field,
            @Nullable String party,
            String source,
            boolean verified,
            boolean current) {}

    @GetMapping
    @MaySignedIn
    List<ParameterView> all() {
        var today = clock.today();
        return Parameters.standard().all().stream()
                .map(parameter -> view(parameter, today))
                .toList();
    }

    private static ParameterView view(Parameter parameter, LocalDate today) {
        return new ParameterView(
                parameter.key(),
                parameter.name(),
                parameter.rule(),
                parameter.citation().inWords(),
                parameter.unit().label(),
                parameter.values().stream()
                        .map(value -> view(parameter.unit(), value, today))
                        .toList(),
                parameter.values().stream().allMatch(Parameter.Value::verified));
    }

    private static ValueView view(Parameter.Unit unit, Parameter.Value value, LocalDate today) {
        var ended = value.to() != null && value.to().isBefore(today);
        return new ValueView(
                value.from(),
                value.to(),
                value.value(),
                unit == Parameter.Unit.FEN ? Amounts.yuan(value.value()) : value.value() + " " + unit.label(),
                value.region(),
                value.field(),
                value.party(),
                value.source(),
                value.verified(),
                !ended && !value.from().isAfter(today));
    }
}
