package org.zhiheng.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.OpenToPublic;
import org.zhiheng.audit.PublishedLog.InclusionProof;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.Scope;

/** The log as the public sees it: hashes, signatures and numbers, nothing about any person. */
@RestController
@RequestMapping("/api/public/log")
class PublicLogController {

    private static final int HEADS_A_PAGE = 50;

    private final PublishedLog log;

    PublicLogController(PublishedLog log) {
        this.log = log;
    }

    @GetMapping
    @OpenToPublic
    List<TreeHead> latestHeads() {
        return Scope.all().call(log::latestHeads);
    }

    @GetMapping("/{region}/heads")
    @OpenToPublic
    Page<TreeHead> heads(@PathVariable int region, @RequestParam(required = false) @Nullable String cursor) {
        return Scope.all().call(() -> log.heads(region, cursor, HEADS_A_PAGE));
    }

    @GetMapping("/{region}/proof")
    @OpenToPublic
    InclusionProof proof(
            @PathVariable int region, @RequestParam long entry, @RequestParam(required = false) @Nullable Long size) {
        return Scope.all().call(() -> log.prove(region, entry, size));
    }
}
