package org.zhiheng.party;

import static org.zhiheng.access.Role.*;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.files.FileResponse;
import org.zhiheng.files.Files;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;

/** Photos of activities: whoever reads an activity sees its photos, and no other file by that. */
@RestController
@RequestMapping("/api/party")
class PhotoController {

    private final Activities activities;
    private final Files files;

    PhotoController(Activities activities, Files files) {
        this.activities = activities;
        this.files = files;
    }

    /** A photo just handed in. */
    record Photo(RecordId id, String name, long size) {}

    @PostMapping("/photos")
    @ResponseStatus(HttpStatus.CREATED)
    @May(PERSONNEL)
    Photo keep(@RequestPart(required = false) @Nullable MultipartFile file, Actor by) throws IOException {
        if (file == null) {
            throw Problem.invalid("file", "请选择照片。");
        }
        var name = file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            var kept = files.keep(content, name == null ? "" : name, by.organ());
            if (!kept.mediaType().startsWith("image/")) {
                throw Problem.invalid("file", "活动照片须是图片（PNG、JPEG、GIF、WebP）。");
            }
            return new Photo(kept.id(), kept.name(), kept.size());
        }
    }

    @GetMapping("/activities/{id}/photo")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, SUPERVISOR, LEADER, PERSONNEL, TRAINER})
    ResponseEntity<Resource> open(@PathVariable RecordId id, @RequestParam RecordId file) {
        if (!activities.get(id).photos().contains(file)) {
            throw Problem.notFound("照片");
        }
        var kept = files.get(file);
        return FileResponse.of(kept.name(), kept.mediaType()).body(new InputStreamResource(files.open(file)));
    }
}
