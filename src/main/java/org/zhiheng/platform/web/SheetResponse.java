package org.zhiheng.platform.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A spreadsheet to be saved. */
public final class SheetResponse {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private SheetResponse() {}

    /** Answers with a file to save; {@code name} without its ending. */
    public static ResponseEntity<byte[]> of(String name, byte[] content) {
        return file(name + ".xlsx", XLSX, content);
    }

    /** The same as text with commas. */
    public static ResponseEntity<byte[]> csv(String name, byte[] content) {
        return file(name + ".csv", CSV, content);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
