package org.zhiheng.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;
import org.zhiheng.training.CreditStore.Credit;

/**
 * The hours of one person in one year as the pages show them.
 *
 * @param id of the person
 * @param since when the person serves; null where it is not on record
 * @param months of the year that count
 * @param progress in per cent of the sixty
 * @param reached that both accounts of the sixty are full
 * @param warned behind what the quarters that are over ask for
 * @param forecast why the sum will be missed at the present pace; empty where it will not
 * @param requiredMissing titles of required courses not taken yet
 * @param credits where the hours come from; empty in a list
 */
record HoursView(
        RecordId id,
        String name,
        RecordId organ,
        String organName,
        int year,
        LocalDate on,
        @Nullable LocalDate since,
        int months,
        List<CategoryAccount> accounts,
        BigDecimal progress,
        boolean reached,
        boolean warned,
        List<String> forecast,
        List<String> requiredMissing,
        List<CreditView> credits) {

    /** One account: asked for, reached, booked in sessions to come, missing, and what the quarters that are over ask for. */
    record CategoryAccount(
            Category category,
            String label,
            BigDecimal needed,
            BigDecimal got,
            BigDecimal booked,
            BigDecimal missing,
            BigDecimal dueByQuarter) {}

    /** One source of hours. */
    record CreditView(
            String source,
            RecordId record,
            @Nullable RecordId course,
            String title,
            Category category,
            String categoryLabel,
            BigDecimal hours,
            LocalDate on,
            boolean booked) {

        static CreditView of(Credit credit) {
            return new CreditView(
                    credit.source(),
                    credit.record(),
                    credit.course(),
                    credit.title(),
                    credit.category(),
                    credit.category().label(),
                    credit.hours(),
                    credit.on(),
                    credit.booked());
        }
    }

    static HoursView of(HoursAccount account, String organName, boolean whole) {
        var member = account.member();
        return new HoursView(
                member.officer(),
                member.name(),
                member.organ(),
                organName,
                account.on().getYear(),
                account.on(),
                member.since(),
                account.rule().months(),
                Arrays.stream(Category.values())
                        .map(category -> new CategoryAccount(
                                category,
                                category.label(),
                                account.rule().needed(category),
                                account.got(category),
                                account.booked(category),
                                account.missing(category),
                                account.rule().dueByQuarter(category)))
                        .toList(),
                account.progress(),
                account.isReached(),
                account.isWarned(),
                account.forecast(),
                account.requiredMissing().stream()
                        .map(RequiredCourseStore.Required::title)
                        .toList(),
                whole ? account.credits().stream().map(CreditView::of).toList() : List.of());
    }
}
