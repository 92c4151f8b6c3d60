package org.zhiheng.files;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

/** How a file leaves the server: its kind is not guessed, nothing in it runs, only images and PDF are shown in place. */
public final class FileResponse {

    private static final String NOTHING =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'; frame-ancestors 'self'";

    private FileResponse() {}

    /** An answer that carries the file {@code name}; the body is still to be added. */
    public static ResponseEntity.BodyBuilder of(String name, String mediaType) {
        var disposition = FileType.isShown(mediaType) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", policy(mediaType))
                .header("X-Frame-Options", "SAMEORIGIN")
                .header("X-Content-Type-Options", "nosniff");
    }

    /** The whole answer with a file of a row that everybody of the region reads, whichever organ's file it is. */
    public static ResponseEntity<Resource> toAll(Files files, RecordId file) {
        return Scope.all().call(() -> {
            var kept = files.get(file);
            return of(kept.name(), kept.mediaType()).body(new InputStreamResource(files.open(file)));
        });
    }

    /** The PDF viewers of browsers do not start in a sandbox, so that one goes without. */
    private static String policy(String mediaType) {
        return NOTHING + (mediaType.equals(MediaType.APPLICATION_PDF_VALUE) ? "; object-src 'self'" : "; sandbox");
    }
}
