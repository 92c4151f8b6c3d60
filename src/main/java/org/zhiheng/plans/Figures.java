package org.zhiheng.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zhiheng.plans.figure.Figure;
import org.zhiheng.plans.figure.FigureRow;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Scope;

/** The live values that modules give, of which this module knows none by name. */
@Component
class Figures {

    static final int MOST_ROWS = 200;

    private final List<Figure> all;

    Figures(ObjectProvider<Figure> figures) {
        this.all = figures.stream().sorted(Comparator.comparing(Figure::key)).toList();
    }

    /**
     * One value on the board.
     *
     * @param scope whose rows were counted, in words
     * @param rowsHref where the rows behind it are read
     */
    record ShownFigure(
            String key,
            String name,
            @Nullable BigDecimal value,
            String unit,
            String words,
            LocalDate asOf,
            @Nullable BigDecimal target,
            String scope,
            String rowsHref) {}

    /** The values of a measure; none for administrators, to whom what is enforced stays closed. */
    List<ShownFigure> of(Plan plan, Measure measure, LocalDate on) {
        var charter = measure.entry().charter();
        return charter == null || Scope.current().administers()
                ? List.of()
                : all.stream()
                        .filter(figure -> figure.measures().contains(charter))
                        .map(figure -> shown(figure, plan, on))
                        .toList();
    }

    /** The rows behind a value, capped. */
    List<FigureRow> rows(Plan plan, String key, LocalDate on) {
        var figure = all.stream()
                .filter(known -> known.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("数值"));
        return Scope.current().administers() ? List.of() : figure.rows(plan.id().region(), on, MOST_ROWS);
    }

    private static ShownFigure shown(Figure figure, Plan plan, LocalDate on) {
        var reading = figure.read(plan.id().region(), on);
        return new ShownFigure(
                figure.key(),
                figure.name(),
                reading.value(),
                figure.unit(),
                reading.words(),
                on,
                figure.target(on),
                Scope.current().organs().equals("*") ? "全区域" : "您的数据范围内",
                "/api/plans/" + plan.id() + "/figures/" + figure.key());
    }
}
