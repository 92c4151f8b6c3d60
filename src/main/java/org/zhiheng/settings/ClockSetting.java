package org.zhiheng.settings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * How the training clock was set.
 *
 * @param legal the moment in law that was set, in China's time
 * @param setAt real time at which it was set
 * @param running whether it goes on from there, or stands still
 */
record ClockSetting(LocalDateTime legal, Instant setAt, boolean running) {

    LocalDateTime at(Instant now) {
        return running ? legal.plus(Duration.between(setAt, now)) : legal;
    }
}
