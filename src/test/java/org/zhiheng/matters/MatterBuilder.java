package org.zhiheng.matters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiheng.law.Citation;
import org.zhiheng.platform.RecordId;

/** A lawful matter of the market department: to sell food past its date. */
public final class MatterBuilder {

    public static final RecordId MARKET = RecordId.create(140431);

    private String code = "CF-0101";
    private String field = "市场监管";
    private List<Citation> penaltyBases = List.of(Citation.of("food-safety-law", "124.1(5)"));
    private List<PenaltyRange> ranges = List.of(PenaltyRange.of(PenaltyKind.CONFISCATE_GAINS));
    private final List<Empowerment> empowerments = new ArrayList<>();
    private @Nullable LocalDate publishedOn = LocalDate.parse("2024-12-31");
    private LocalDate from = LocalDate.parse("2024-12-31");
    private @Nullable LocalDate until;

    public static MatterBuilder aMatter() {
        return new MatterBuilder();
    }

    public MatterBuilder code(String given) {
        code = given;
        return this;
    }

    public MatterBuilder field(String given) {
        field = given;
        return this;
    }

    public MatterBuilder punishedBy(String statute, String article) {
        penaltyBases = List.of(Citation.of(statute, article));
        return this;
    }

    public MatterBuilder punishedByNothing() {
        penaltyBases = List.of();
        return this;
    }

    public MatterBuilder ranges(PenaltyRange... given) {
        ranges = List.of(given);
        return this;
    }

    public MatterBuilder publishedOn(@Nullable String day) {
        publishedOn = day == null ? null : LocalDate.parse(day);
        return this;
    }

    public MatterBuilder listed(String first, @Nullable String last) {
        from = LocalDate.parse(first);
        until = last == null ? null : LocalDate.parse(last);
        return this;
    }

    public MatterBuilder empowers(RecordId township, String first, @Nullable String last) {
        var day = LocalDate.parse(first);
        empowerments.add(
                new Empowerment(township, "晋政发〔2024〕虚12号", day, day, last == null ? null : LocalDate.parse(last)));
        return this;
    }

    public MatterEntry entry() {
        return new MatterEntry(
                code,
                "经营超过保质期的食品",
                field,
                Set.of(MARKET),
                List.of(Citation.of("food-safety-law", "34(10)")),
                penaltyBases,
                null,
                ranges,
                false,
                true,
                true,
                empowerments,
                publishedOn,
                from,
                until);
    }

    public Matter build() {
        return Matter.of(RecordId.create(140431), 1, entry());
    }
}
