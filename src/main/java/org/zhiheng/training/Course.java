package org.zhiheng.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * A course (培训课程), by class, grade and tier of those it is for (分类分级分层).
 *
 * @param organ that offers it
 * @param field of enforcement; null for all
 * @param hours of training (学时) that one session counts
 * @param endedOn the day from which it is offered no more
 */
public record Course(
        RecordId id,
        int version,
        RecordId organ,
        String title,
        Category category,
        Audience audience,
        Grade grade,
        Tier tier,
        @Nullable String field,
        Method method,
        BigDecimal hours,
        @Nullable String outline,
        @Nullable LocalDate endedOn) {

    /** For which class of people (分类). */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Audience {
        EVERYONE("全体执法人员"),
        OFFICERS("一线执法人员"),
        REVIEWERS("法制审核人员"),
        HEADS("执法机构负责人"),
        ASSISTANTS("辅助人员");

        private final String label;

        Audience(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** For which grade of experience (分级). */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Grade {
        ANY("不限"),
        INITIAL("初任培训"),
        IN_SERVICE("在职培训"),
        ADVANCED("骨干培训");

        private final String label;

        Grade(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** For which tier of government (分层). */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Tier {
        ANY("不限"),
        DEPARTMENT("县直机关"),
        TOWNSHIP("乡镇");

        private final String label;

        Tier(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** How it is taught (教学方法). */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Method {
        LECTURE("讲授"),
        SEMINAR("研讨"),
        CASE_STUDY("案例教学"),
        SIMULATION("情景模拟"),
        ON_SITE("现场教学");

        private final String label;

        Method(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    boolean isOfferedOn(LocalDate day) {
        return endedOn == null || day.isBefore(endedOn);
    }
}
