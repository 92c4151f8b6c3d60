package org.zhiheng.organs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.platform.RecordId;

/**
 * All about one organ.
 *
 * @param mayEnforce whether it may enforce today; {@code missing} says what it lacks
 * @param history every version, the newest first
 */
record OrganView(
        RecordId id,
        int version,
        int region,
        String name,
        String shortName,
        @Nullable String word,
        Organ.Kind kind,
        String kindLabel,
        Organ.Level level,
        String levelLabel,
        Organ.Nature nature,
        String natureLabel,
        @Nullable NamedOrgan parent,
        Set<String> fields,
        @Nullable Qualification qualification,
        @Nullable NamedOrgan supervisedBy,
        @Nullable NamedOrgan reconsideredBy,
        @Nullable String reconsideration,
        @Nullable String court,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String creditCode,
        @Nullable NamedOrgan serves,
        @Nullable String areaCode,
        List<EntrustmentView> entrustments,
        List<PowerView> powers,
        boolean mayEnforce,
        List<Missing> missing,
        List<Version> history) {

    record NamedOrgan(RecordId id, String name) {}

    record EntrustmentView(
            NamedOrgan by,
            String document,
            String items,
            LocalDate from,
            LocalDate until,
            @Nullable LocalDate publishedOn,
            boolean inForce) {}

    /** A power given by a statute; {@code inForce} today. */
    record PowerView(
            CoercivePower.Kind kind,
            String kindLabel,
            @Nullable String field,
            String basis,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate checkedOn,
            boolean inForce) {}

    /** One version; {@code changed} names the parts that differ from the version before. */
    record Version(
            int version, String name, @Nullable String reason, String person, Instant at, List<String> changed) {}
}
