package org.zhiheng.plans.figure;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.transaction.annotation.Transactional;

/** A figure that counts rows of which there should be none (应为零): one question gives the number and the rows. */
public interface NoneWanted extends Figure {

    /**
     * The question with its parameters.
     *
     * @param columns what is selected
     * @param ending order and limit; empty for a count
     */
    StatementSpec ask(String columns, String ending, int region, LocalDate on);

    /** What a row is shown by. */
    String columns();

    String order();

    FigureRow row(ResultSet row, int region) throws SQLException;

    @Override
    default BigDecimal target() {
        return BigDecimal.ZERO;
    }

    @Override
    @Transactional(readOnly = true)
    default Reading read(int region, LocalDate on) {
        return Reading.count(ask("count(*)", "", region, on).query(Long.class).single(), unit());
    }

    @Override
    @Transactional(readOnly = true)
    default List<FigureRow> rows(int region, LocalDate on, int most) {
        return ask(columns(), " order by " + order() + " limit :most", region, on)
                .param("most", most)
                .query((row, number) -> row(row, region))
                .list();
    }
}
