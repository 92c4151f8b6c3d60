package org.zhiheng.documents;

import static org.zhiheng.access.Role.OFFICER;
import static org.zhiheng.access.Role.ORGAN_HEAD;
import static org.zhiheng.access.Role.REVIEWER;
import static org.zhiheng.access.Role.UNIT_HEAD;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.files.FileResponse;
import org.zhiheng.platform.RecordId;

/** Reading a record on a screen, page by page, and signing it there. */
@RestController
@RequestMapping("/api/documents/{id}")
class SignatureController {

    private static final int LONGEST_DEVICE = 300;

    private final ScreenSignatures signatures;

    SignatureController(ScreenSignatures signatures) {
        this.signatures = signatures;
    }

    record SigningView(
            RecordId id,
            RecordId record,
            String label,
            @Nullable String number,
            boolean voided,
            String textDigest,
            int pages,
            List<String> parts,
            List<SignatureView> signatures) {}

    record SignatureView(
            String part,
            String signer,
            boolean refused,
            @Nullable String reason,
            @Nullable String witness,
            @Nullable String picture,
            Instant at,
            String host) {}

    @GetMapping("/signing")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER})
    SigningView signing(@PathVariable RecordId id) {
        return view(signatures.of(signatures.get(id)));
    }

    @GetMapping(path = "/page", produces = MediaType.IMAGE_PNG_VALUE)
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER})
    ResponseEntity<byte[]> page(@PathVariable RecordId id, @RequestParam(defaultValue = "1") int number) {
        return FileResponse.of("第" + number + "页.png", MediaType.IMAGE_PNG_VALUE)
                .body(signatures.page(signatures.get(id), number));
    }

    @PostMapping("/signatures")
    @ResponseStatus(HttpStatus.CREATED)
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER})
    SigningView sign(
            @PathVariable RecordId id,
            @RequestBody SignatureForm form,
            @RequestHeader(name = "User-Agent", defaultValue = "未知设备") String device,
            Actor by) {
        signatures.sign(id, form, device.substring(0, Math.min(device.length(), LONGEST_DEVICE)), by);
        return signing(id);
    }

    private static SigningView view(ScreenSignatures.Signing signing) {
        var issued = signing.document();
        return new SigningView(
                issued.id(),
                issued.record(),
                issued.kind().label(),
                issued.number(),
                issued.voided(),
                signing.textDigest(),
                signing.pages(),
                issued.kind().signers(),
                signing.signatures().stream().map(SignatureController::view).toList());
    }

    private static SignatureView view(ScreenSignature one) {
        return new SignatureView(
                one.part(),
                one.signer(),
                one.isRefused(),
                one.reason(),
                one.witness(),
                one.picture(),
                one.at(),
                one.host());
    }
}
