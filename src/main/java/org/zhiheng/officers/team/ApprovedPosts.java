package org.zhiheng.officers.team;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.officers.Officer;
import org.zhiheng.platform.RecordId;

/**
 * How many posts an organ has been given from a day on (核定编制).
 *
 * @param organ null for that of who enters it
 */
public record ApprovedPosts(
        Officer.Establishment establishment,
        int posts,
        LocalDate from,
        String document,
        @Nullable RecordId organ) {}
