package org.zhiheng.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;
import org.zhiheng.training.Materials.Material;
import org.zhiheng.training.RequiredCourseStore.Required;

/**
 * A course as the pages show it.
 *
 * @param mine whether the organ of whoever looks offers it
 * @param required in which years everybody must take it, the latest first
 * @param materials with what makes them outdated; empty in a list
 */
record CourseView(
        RecordId id,
        int version,
        RecordId organ,
        String organName,
        boolean mine,
        String title,
        Category category,
        String categoryLabel,
        Course.Audience audience,
        String audienceLabel,
        Course.Grade grade,
        String gradeLabel,
        Course.Tier tier,
        String tierLabel,
        @Nullable String field,
        Course.Method method,
        String methodLabel,
        BigDecimal hours,
        @Nullable String outline,
        @Nullable LocalDate endedOn,
        List<RequiredView> required,
        List<MaterialView> materials) {

    /** A year in which the course is required. */
    record RequiredView(int year, String basis, String person) {}

    /**
     * A material.
     *
     * @param outdated why it must be renewed; null where it need not
     */
    record MaterialView(
            RecordId id,
            String title,
            @Nullable RecordId file,
            @Nullable String statute,
            @Nullable LocalDate versionFrom,
            LocalDate addedOn,
            String person,
            @Nullable String outdated) {}

    static CourseView of(
            Course course,
            String organName,
            RecordId looking,
            List<Required> required,
            List<Material> materials,
            LocalDate today) {
        return new CourseView(
                course.id(),
                course.version(),
                course.organ(),
                organName,
                course.organ().equals(looking),
                course.title(),
                course.category(),
                course.category().label(),
                course.audience(),
                course.audience().label(),
                course.grade(),
                course.grade().label(),
                course.tier(),
                course.tier().label(),
                course.field(),
                course.method(),
                course.method().label(),
                course.hours(),
                course.outline(),
                course.endedOn(),
                required.stream()
                        .map(each -> new RequiredView(each.year(), each.basis(), each.person()))
                        .toList(),
                materials.stream()
                        .map(each -> new MaterialView(
                                each.id(),
                                each.title(),
                                each.file(),
                                each.statute(),
                                each.versionFrom(),
                                each.addedOn(),
                                each.person(),
                                each.outdatedOn(today)))
                        .toList());
    }
}
