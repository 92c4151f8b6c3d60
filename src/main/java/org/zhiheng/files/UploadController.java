package org.zhiheng.files;

import static org.zhiheng.access.Role.OFFICER;
import static org.zhiheng.access.Role.ORGAN_HEAD;
import static org.zhiheng.access.Role.PERSONNEL;
import static org.zhiheng.access.Role.REVIEWER;
import static org.zhiheng.access.Role.SUPERVISOR;
import static org.zhiheng.access.Role.TRAINER;
import static org.zhiheng.access.Role.UNIT_HEAD;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;

/** Handing in large files by the tus protocol, version 1.0.0; only the last step, that a file be made of it, is our own. */
@RestController
@RequestMapping("/api/uploads")
class UploadController {

    static final String PIECE = "application/offset+octet-stream";

    private static final String VERSION = "1.0.0";
    private static final int CHECKSUM_MISMATCH = 460;

    private final Uploads uploads;

    UploadController(Uploads uploads) {
        this.uploads = uploads;
    }

    /** Every answer names the version; a request in another one is not carried out. */
    @ModelAttribute
    void speakTheSameVersion(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Tus-Resumable", VERSION);
        response.setHeader("Tus-Version", VERSION);
        var asked = request.getHeader("Tus-Resumable");
        var ours =
                request.getMethod().equals("OPTIONS") || request.getRequestURI().endsWith("/file");
        if (!ours && !VERSION.equals(asked)) {
            throw new Problem(
                    HttpStatus.PRECONDITION_FAILED,
                    "续传须用 tus 协议 1.0.0：请在请求头写明 Tus-Resumable: 1.0.0。",
                    null,
                    List.of(),
                    null,
                    List.of());
        }
    }

    @RequestMapping(method = RequestMethod.OPTIONS)
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, PERSONNEL, TRAINER})
    ResponseEntity<Void> abilities() {
        return ResponseEntity.noContent()
                .header("Tus-Extension", "creation,expiration,checksum,termination")
                .header("Tus-Max-Size", Long.toString(uploads.most()))
                .header("Tus-Checksum-Algorithm", "sha1,sha256")
                .build();
    }

    @PostMapping
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, PERSONNEL, TRAINER})
    ResponseEntity<Void> begin(
            @RequestHeader("Upload-Length") long length,
            @RequestHeader(name = "Upload-Metadata", required = false) @Nullable String metadata,
            Actor actor) {
        var upload = uploads.begin(length, UploadMetadata.parse(metadata), actor);
        return ResponseEntity.created(URI.create("/api/uploads/" + upload.id()))
                .header("Upload-Expires", expiry(upload))
                .build();
    }

    @RequestMapping(path = "/{id}", method = RequestMethod.HEAD)
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, PERSONNEL, TRAINER})
    ResponseEntity<Void> progress(@PathVariable RecordId id, Actor actor) {
        var upload = uploads.get(id, actor);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("Upload-Offset", Long.toString(uploads.offset(upload)))
                .header("Upload-Length", Long.toString(upload.size()))
                .header("Upload-Expires", expiry(upload))
                .build();
    }

    @PatchMapping("/{id}")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, PERSONNEL, TRAINER})
    ResponseEntity<?> append(
            @PathVariable RecordId id,
            @RequestHeader("Upload-Offset") long offset,
            @RequestHeader(name = "Upload-Checksum", required = false) @Nullable String checksum,
            HttpServletRequest request,
            Actor actor)
            throws IOException {
        if (!PIECE.equals(request.getContentType())) {
            throw notAPiece();
        }
        var upload = uploads.get(id, actor);
        try {
            var end = uploads.append(upload, offset, request.getInputStream(), read(checksum));
            return ResponseEntity.noContent()
                    .header("Upload-Offset", Long.toString(end))
                    .header("Upload-Expires", expiry(upload))
                    .build();
        } catch (Partials.WrongChecksum wrong) {
            return ResponseEntity.status(CHECKSUM_MISMATCH).body(changedOnTheWay());
        }
    }

    @DeleteMapping("/{id}")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, PERSONNEL, TRAINER})
    ResponseEntity<Void> end(@PathVariable RecordId id, Actor actor) {
        uploads.end(uploads.get(id, actor).id());
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{id}/file")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, PERSONNEL, TRAINER})
    FileView finish(@PathVariable RecordId id, Actor actor) {
        return FileView.of(uploads.finish(uploads.get(id, actor)));
    }

    private static Checksum read(@Nullable String header) {
        return header == null
                ? Checksum.none()
                : Checksum.parse(header)
                        .orElseThrow(
                                () -> Problem.badRequest("Upload-Checksum 须写成“sha1 摘要”或“sha256 摘要”，摘要用 Base64 编码。"));
    }

    /** Said after the question of power, which a condition of the route itself would come before. */
    private static Problem notAPiece() {
        return new Problem(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "一段数据的 Content-Type 须为 " + PIECE + "。",
                null,
                List.of(),
                null,
                List.of());
    }

    private static ProblemDetail changedOnTheWay() {
        var detail = ProblemDetail.forStatus(CHECKSUM_MISMATCH);
        detail.setTitle("数据在途中变了");
        detail.setDetail("这一段数据与它的校验值不符，没有保存。请从原来的位置重新发送。");
        return detail;
    }

    private static String expiry(Upload upload) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(upload.expiresAt().atOffset(ZoneOffset.UTC));
    }
}
