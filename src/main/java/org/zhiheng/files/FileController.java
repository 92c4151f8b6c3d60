package org.zhiheng.files;

import static org.zhiheng.access.Role.JUSTICE_OFFICE;
import static org.zhiheng.access.Role.LEADER;
import static org.zhiheng.access.Role.OFFICER;
import static org.zhiheng.access.Role.ORGAN_HEAD;
import static org.zhiheng.access.Role.PERSONNEL;
import static org.zhiheng.access.Role.REVIEWER;
import static org.zhiheng.access.Role.SUPERVISOR;
import static org.zhiheng.access.Role.TRAINER;
import static org.zhiheng.access.Role.UNIT_HEAD;

import java.io.IOException;
import java.time.Duration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;

/** Handing files in and getting them back; a browser shows images and PDF and saves everything else. */
@RestController
@RequestMapping("/api/files")
class FileController {

    private final Files files;

    FileController(Files files) {
        this.files = files;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, PERSONNEL, TRAINER})
    FileView keep(@RequestPart MultipartFile file, Actor actor) throws IOException {
        var name = file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            return FileView.of(files.keep(content, name == null ? "" : name, actor.organ()));
        }
    }

    @GetMapping("/{id}")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER, PERSONNEL, TRAINER})
    ResponseEntity<Resource> open(@PathVariable RecordId id, Actor by) {
        var file = files.get(id, by);
        return FileResponse.of(file.name(), file.mediaType()).body(new FileSystemResource(files.pathOf(file)));
    }

    /** A small picture of a picture; 404 for what is none. */
    @GetMapping("/{id}/preview")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER, PERSONNEL, TRAINER})
    ResponseEntity<byte[]> preview(@PathVariable RecordId id, Actor by) throws IOException {
        var small = Thumbnail.of(files.pathOf(files.get(id, by))).orElseThrow(() -> Problem.notFound("文件的缩略图"));
        return FileResponse.of("缩略图.jpg", MediaType.IMAGE_JPEG_VALUE)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                .body(small);
    }

    /** What the camera wrote into a picture; a hint, not a proof. */
    @GetMapping("/{id}/capture")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER, PERSONNEL, TRAINER})
    Capture capture(@PathVariable RecordId id, Actor by) {
        return Capture.of(files.pathOf(files.get(id, by)));
    }
}
