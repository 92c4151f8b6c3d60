package org.zhiheng.officers.team;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * The team of a region on a day (执法队伍结构): numbers only.
 *
 * @param shares of the townships at the end of each year and today
 * @param retiring how many reach the age of retirement in each year
 */
public record TeamView(LocalDate on, List<Line> organs, List<Share> shares, List<Retiring> retiring) {

    /**
     * An organ.
     *
     * @param posts that it was given; null where none are registered
     * @param vacant posts without a person; null where no posts are registered
     * @param ages under 35, 35 to 44, 45 to 54, 55 and above, not registered
     * @param educations postgraduate, bachelor, college, secondary, not registered
     */
    record Line(
            RecordId organ,
            String name,
            String kind,
            boolean township,
            @Nullable Integer posts,
            int enforcing,
            @Nullable Integer vacant,
            int beside,
            int certified,
            int supervising,
            int lawQualified,
            List<Integer> ages,
            List<Integer> educations) {}

    record Share(LocalDate day, int townships, int all) {}

    record Retiring(int year, int people) {}
}
