package org.zhiheng.appraisal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiheng.appraisal.Finding.Row;
import org.zhiheng.platform.Keys;
import org.zhiheng.training.Category;

/** What an officer learned in the year (培训学时): confirmed hours alone, political study apart (XD-01). */
@Component
class TrainingFacts implements Fact {

    private final JdbcClient sql;

    TrainingFacts(JdbcClient sql) {
        this.sql = sql;
    }

    private record Hours(String title, Category category, BigDecimal hours, LocalDate on) {}

    @Override
    public String key() {
        return "training-hours";
    }

    @Override
    public String name() {
        return "培训学时";
    }

    @Override
    public int place() {
        return 5;
    }

    @Override
    public Said about(Subject subject) {
        var learned = sql.sql("""
                        select title, category, hours, on_day
                          from training.credits(:region, :officers, :from, :until)
                         where not booked and hours > 0
                         order by on_day, record_id
                        """)
                .param("region", subject.officer().region())
                .param("officers", new UUID[] {subject.officer().id()})
                .param("from", subject.from())
                .param("until", subject.until())
                .query((row, number) -> new Hours(
                        row.getString("title"),
                        Keys.read(Category.class, row.getString("category")),
                        row.getBigDecimal("hours"),
                        row.getObject("on_day", LocalDate.class)))
                .list();
        return new Said(
                true,
                Arrays.stream(Category.values())
                                .map(category -> category.label() + " " + sum(learned, category))
                                .collect(Collectors.joining("，"))
                        + "（政治理论另计，不并入）",
                learned.stream()
                        .map(each -> new Row(
                                each.category().label() + " · " + each.title() + " · " + plain(each.hours()),
                                each.on(),
                                null))
                        .toList());
    }

    private static String sum(List<Hours> learned, Category category) {
        return plain(learned.stream()
                .filter(each -> each.category() == category)
                .map(Hours::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static String plain(BigDecimal hours) {
        return hours.signum() == 0 ? "0 学时" : hours.stripTrailingZeros().toPlainString() + " 学时";
    }
}
