package org.zhiheng.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("程序表")
class ProcedureTests {

    enum Stage implements Step {
        OPEN,
        HEARD,
        DECIDED;

        @Override
        public String label() {
            return name();
        }
    }

    enum Move implements Step {
        HEAR,
        DECIDE,
        NOTE,
        RECUSE;

        @Override
        public String label() {
            return name();
        }
    }

    private static final Actor ANYONE = () -> "任何人";

    private static Procedure.Builder<Stage, Move> table() {
        return Procedure.<Stage, Move>of("试", "penalty-law").start(Stage.OPEN).end(Stage.DECIDED);
    }

    @Test
    @DisplayName("每个环节只有表上写明的行为")
    void a_stage_knows_the_acts_of_its_rows() {
        var procedure = table().row(Stage.OPEN, Move.HEAR, Stage.HEARD, ANYONE, "45.1")
                .row(Stage.HEARD, Move.DECIDE, Stage.DECIDED, ANYONE, "57.1(1)")
                .before(Stage.DECIDED, Move.RECUSE, ANYONE, "43.2")
                .anytime(Move.NOTE, ANYONE, "47")
                .build();

        assertThat(procedure.at(Stage.OPEN))
                .extracting(row -> row.act())
                .containsExactly(Move.HEAR, Move.RECUSE, Move.NOTE);
        assertThat(procedure.at(Stage.DECIDED)).extracting(row -> row.act()).containsExactly(Move.NOTE);
        assertThat(procedure.row(Stage.OPEN, Move.DECIDE)).isEmpty();
        assertThat(procedure.row(Stage.HEARD, Move.RECUSE).orElseThrow().after(Stage.HEARD))
                .isEqualTo(Stage.HEARD);
    }

    @Test
    @DisplayName("到不了的环节、没有出路的环节、写了两行的行为，表都不成立")
    void a_table_that_is_none_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> table().row(Stage.OPEN, Move.NOTE, Stage.DECIDED, ANYONE, "47")
                        .row(Stage.HEARD, Move.DECIDE, Stage.DECIDED, ANYONE, "57.1")
                        .build())
                .withMessageContaining("到不了");
        assertThatIllegalStateException()
                .isThrownBy(() -> table().row(Stage.OPEN, Move.HEAR, Stage.HEARD, ANYONE, "45.1")
                        .build())
                .withMessageContaining("没有出路");
        assertThatIllegalStateException()
                .isThrownBy(() -> table().row(Stage.OPEN, Move.NOTE, Stage.DECIDED, ANYONE, "47")
                        .row(Stage.OPEN, Move.NOTE, Stage.OPEN, ANYONE, "47"))
                .withMessageContaining("两行");
    }
}
