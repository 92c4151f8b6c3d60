package org.zhiheng.officers.display;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.MaySignedIn;
import org.zhiheng.officers.Certificate;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.Officers;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** What an officer shows of himself (亮证): the codes of his own certificates, and of nobody else's. */
@RestController
@RequestMapping("/api/officers/mine")
class OwnController {

    private final Officers officers;
    private final DisplayCodes codes;
    private final LegalClock clock;
    private final Environment environment;

    OwnController(Officers officers, DisplayCodes codes, LegalClock clock, Environment environment) {
        this.officers = officers;
        this.codes = codes;
        this.clock = clock;
        this.environment = environment;
    }

    /** Who the person of this account is in the register. */
    record Own(RecordId officer, String name) {}

    /**
     * A certificate that may be shown now.
     *
     * @param address that the code leads to
     * @param squares the code, row by row, 1 for black
     * @param secondsLeft until it turns
     */
    record CodeView(String number, String kind, String state, String address, List<String> squares, long secondsLeft) {}

    @GetMapping
    @MaySignedIn
    Own own(Actor by) {
        var officer = officer(by);
        return new Own(officer.id(), officer.name());
    }

    /** Those that hold today; none for who has left. */
    @GetMapping("/codes")
    @MaySignedIn
    ResponseEntity<List<CodeView>> codes(Actor by, HttpServletRequest request) {
        var officer = officer(by);
        var today = clock.today();
        var left = officer.leftOn() != null && !officer.leftOn().isAfter(today);
        var shown = officer.certificates().stream()
                .filter(certificate -> !left && certificate.holdsOn(today))
                .map(certificate -> view(certificate, base(request)))
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(shown);
    }

    private CodeView view(Certificate certificate, String base) {
        var address = base + "/public/certificate/" + codes.of(certificate.id());
        return new CodeView(
                certificate.number(),
                certificate.issuer().label(),
                certificate.stateLabelOn(clock.today()),
                address,
                QrSquares.of(address),
                codes.secondsLeft());
    }

    private Officer officer(Actor by) {
        var own = by.officer();
        if (own == null) {
            throw new Problem(
                    HttpStatus.NOT_FOUND, "您的账号没有与执法人员登记相连。", null, List.of(), "请由安全管理员在账号中选择您的人员登记。", List.of());
        }
        return officers.get(own);
    }

    /** The address under which the public reaches the product, or the one that was asked. */
    private String base(HttpServletRequest request) {
        var named = environment.getProperty("zhiheng.address", "").strip();
        if (!named.isBlank()) {
            return named.replaceFirst("/+$", "");
        }
        var url = request.getRequestURL();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }
}
