package org.zhiheng.documents;

import java.time.LocalDate;
import java.util.List;
import org.zhiheng.audit.FileContents;
import org.zhiheng.documents.content.FileCover;
import org.zhiheng.platform.RecordId;

/**
 * What is to be bound into one file (装订).
 *
 * @param inlays in the order of the file
 * @param acts that the file proves
 * @param by who binds it
 * @param on the day in law
 */
public record Binding(
        RecordId organ, FileCover cover, List<Inlay> inlays, List<FileContents.Step> acts, String by, LocalDate on) {}
