package org.zhiheng.documents.content;

import java.time.LocalDate;
import java.util.List;

/**
 * Note at the back of a bound file (卷内备考表).
 *
 * @param remarks what whoever uses the file should know
 */
public record FileBackNote(
        String title, int papers, int pages, List<String> remarks, String boundBy, LocalDate boundOn) {}
