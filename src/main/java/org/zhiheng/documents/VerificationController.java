package org.zhiheng.documents;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.OpenToPublic;
import org.zhiheng.platform.web.AddressLimit;

/** Anybody who holds a paper may ask whether it is genuine; unknown codes get an answer of the same shape. */
@RestController
@RequestMapping("/api/public/documents")
class VerificationController {

    private static final Pattern TOKEN = Pattern.compile("[0-9]{6}[0-9a-f]{32}");

    private final Verifier verifier;
    private final AddressLimit limit = new AddressLimit(60, 60, "这个网络地址查验得太频繁，请过一分钟再试。");

    VerificationController(Verifier verifier) {
        this.verifier = verifier;
    }

    @GetMapping("/{token}")
    @OpenToPublic
    Verification verify(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String digest,
            HttpServletRequest request) {
        limit.use(request.getRemoteAddr());
        var typed = token.replaceAll("[-\\s]", "").toLowerCase(Locale.ROOT);
        return TOKEN.matcher(typed).matches() ? verifier.verify(typed).against(digest) : Verification.UNKNOWN;
    }
}
