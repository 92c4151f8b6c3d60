package org.zhiheng.checker;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** One row of a case: what was done, on which day, by whom, with what. */
public record Step(int seq, String act, LocalDate on, String role, String officer, JsonNode form) {

    boolean is(String... acts) {
        return List.of(acts).contains(act);
    }
}
