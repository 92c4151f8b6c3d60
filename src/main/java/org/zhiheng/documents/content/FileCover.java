package org.zhiheng.documents.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cover of a bound file (案卷封面).
 *
 * @param heading what kind of file it is, such as 行政处罚案卷
 * @param number number of the case; null when it was never opened
 * @param title 案由
 * @param openedOn null when the case was never opened
 * @param outcome how the case ended, one line each
 * @param retention how long the file is kept (保管期限), with what is not certain about it
 */
public record FileCover(
        String organ,
        String heading,
        @Nullable String number,
        String title,
        String party,
        String officers,
        @Nullable LocalDate openedOn,
        LocalDate closedOn,
        List<String> outcome,
        String retention) {}
