package org.zhiheng.law;

import java.time.LocalDate;
import java.util.Optional;

/** When a period ends, and why. */
public sealed interface Due {

    /** The derivation in one Chinese sentence. */
    String because();

    /** The last day; empty while a calendar is awaited. */
    Optional<LocalDate> day();

    /** It ends on a day. */
    record On(LocalDate due, String because) implements Due {

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(due);
        }
    }

    /** It needs the working days of a year that is not announced yet. */
    record WaitsForCalendar(int year, String because) implements Due {

        @Override
        public Optional<LocalDate> day() {
            return Optional.empty();
        }
    }
}
