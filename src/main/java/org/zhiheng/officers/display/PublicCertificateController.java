package org.zhiheng.officers.display;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.OpenToPublic;
import org.zhiheng.files.FileResponse;
import org.zhiheng.files.Files;
import org.zhiheng.officers.Certificate;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.Officers;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Scope;
import org.zhiheng.platform.web.AddressLimit;
import org.zhiheng.settings.LegalClock;

/** Whoever is shown a certificate may ask whose it is and whether it holds; no number of the person, no birthday. */
@RestController
@RequestMapping("/api/public/certificates")
class PublicCertificateController {

    private final DisplayCodes codes;
    private final Officers officers;
    private final Organs organs;
    private final Files files;
    private final LegalClock clock;
    private final AddressLimit limit = new AddressLimit(60, 60, "这个网络地址核验得太频繁，请过一分钟再试。");

    PublicCertificateController(DisplayCodes codes, Officers officers, Organs organs, Files files, LegalClock clock) {
        this.codes = codes;
        this.officers = officers;
        this.organs = organs;
        this.files = files;
        this.clock = clock;
    }

    /**
     * What the public sees of a certificate.
     *
     * @param photo whether there is a photograph to ask for
     * @param on the day of which it is said
     */
    record Shown(
            String name,
            String organ,
            String number,
            String kind,
            String state,
            boolean valid,
            boolean photo,
            LocalDate on) {}

    private record Held(Officer officer, Certificate certificate) {}

    @GetMapping("/{token}")
    @OpenToPublic
    ResponseEntity<Shown> show(@PathVariable String token, HttpServletRequest request) {
        limit.use(request.getRemoteAddr());
        var shown = everywhere(() -> shown(held(token)));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(shown);
    }

    /** Never under the name it was handed in with, which may say more than the picture. */
    @GetMapping("/{token}/photo")
    @OpenToPublic
    ResponseEntity<byte[]> photo(@PathVariable String token, HttpServletRequest request) throws IOException {
        limit.use(request.getRemoteAddr());
        var photo = everywhere(() -> held(token).certificate().photo());
        if (photo == null) {
            throw Problem.notFound("照片");
        }
        var type = everywhere(() -> files.get(photo).mediaType());
        try (var content = everywhere(() -> files.open(photo))) {
            return FileResponse.of(type.endsWith("png") ? "证件照.png" : "证件照.jpg", type)
                    .cacheControl(CacheControl.noStore())
                    .body(content.readAllBytes());
        }
    }

    private Shown shown(Held held) {
        var today = clock.today();
        var left = held.officer().leftOn();
        var frozen = left != null && !left.isAfter(today);
        var certificate = held.certificate();
        return new Shown(
                held.officer().name(),
                organs.find(held.officer().organ()).map(Organ::name).orElse(""),
                certificate.number(),
                certificate.issuer().label(),
                frozen ? "已冻结（持证人已离岗）" : certificate.stateLabelOn(today),
                !frozen && certificate.holdsOn(today),
                certificate.photo() != null,
                today);
    }

    private Held held(String token) {
        var id = codes.certificateOf(token.strip());
        return officers.holderOf(id)
                .flatMap(officer -> officer.certificates().stream()
                        .filter(certificate -> certificate.id().equals(id))
                        .findFirst()
                        .map(certificate -> new Held(officer, certificate)))
                .orElseThrow(() -> Problem.notFound("证件"));
    }

    private static <T> T everywhere(Supplier<T> question) {
        return Scope.all().call(question::get);
    }
}
