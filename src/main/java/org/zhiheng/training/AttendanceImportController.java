package org.zhiheng.training;

import static org.zhiheng.access.Role.TRAINER;

import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.platform.sheet.ImportReport;
import org.zhiheng.platform.web.SheetResponse;

/** Signed sheets of attendance over HTTP. */
@RestController
@RequestMapping("/api/training/attendance")
class AttendanceImportController {

    private final AttendanceImport imports;

    AttendanceImportController(AttendanceImport imports) {
        this.imports = imports;
    }

    @GetMapping("/import/template")
    @May(TRAINER)
    ResponseEntity<byte[]> template() {
        return SheetResponse.of("到课名单导入模板", AttendanceImport.template());
    }

    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @May(TRAINER)
    ImportReport take(@RequestPart MultipartFile file, Actor by) throws IOException {
        try (var content = file.getInputStream()) {
            return imports.take(content, by);
        }
    }
}
