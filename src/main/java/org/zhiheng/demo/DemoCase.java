package org.zhiheng.demo;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the demo county tells of one case.
 *
 * @param source where the clue came from, such as INSPECTION
 * @param fine in yuan; null for a warning
 * @param gains confiscated, in yuan; null where there are none
 * @param goods what is confiscated; null where nothing is
 * @param hearing what a person judged about the right to a hearing, where the law does not answer by itself
 * @param statement the defence of the party; null for one who gave it up
 * @param answer what the organ says to it
 * @param acts the acts in their order, each with how many days before the county was loaded it was taken
 */
record DemoCase(
        String organ,
        String matter,
        String source,
        String title,
        Party party,
        String place,
        String facts,
        @Nullable Long fine,
        @Nullable Long gains,
        @Nullable String goods,
        @Nullable String hearing,
        @Nullable String statement,
        @Nullable String answer,
        LinkedHashMap<String, Integer> acts) {

    /** Against whom it is. */
    record Party(String name, String kind, String idNumber, String address, String representative) {}

    boolean isSummary() {
        return acts.containsKey("decide-on-the-spot");
    }
}
