package org.zhiheng.officers.display;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.SecretKeeper;

/**
 * Codes that stand for a certificate for a moment (亮证码): the certificate, the moment, and a keyed digest (HMAC-SM3) of
 * both under the key of the installation, which is not in the database. A copied picture is of no use a minute later.
 */
@Component
class DisplayCodes {

    /** For how long a code is shown before it turns. */
    static final Duration TURN = Duration.ofSeconds(45);

    private static final Pattern FORM = Pattern.compile("\\d{6}[0-9a-f]{32}[0-9a-f]{10}[0-9a-f]{24}");
    private static final int REGION = 6;
    private static final int ID = REGION + 32;
    private static final int MOMENT = ID + 10;
    private static final int DIGEST = 24;

    private final SecretKeeper keeper;
    private final InstantSource clock;

    DisplayCodes(SecretKeeper keeper, InstantSource clock) {
        this.keeper = keeper;
        this.clock = clock;
    }

    String of(RecordId certificate) {
        return of(certificate, moment());
    }

    /** How many seconds the code of now is still shown. */
    long secondsLeft() {
        return TURN.toSeconds() - clock.instant().getEpochSecond() % TURN.toSeconds();
    }

    /** The certificate of a code of now or of the turn before; 410 for one that was genuine once, 404 for any other. */
    RecordId certificateOf(String code) {
        if (!FORM.matcher(code).matches()) {
            throw unknown();
        }
        var certificate = new RecordId(Integer.parseInt(code.substring(0, REGION)), uuid(code.substring(REGION, ID)));
        var shown = Long.parseLong(code.substring(ID, MOMENT), 16);
        if (!of(certificate, shown).equals(code)) {
            throw unknown();
        }
        var age = moment() - shown;
        if (age < 0 || age > 1) {
            throw new Problem(HttpStatus.GONE, "此码已过期，请让执法人员出示当前的码。", null, List.of(), "请重新扫执法人员手机上正在转动的码。", List.of());
        }
        return certificate;
    }

    private String of(RecordId certificate, long moment) {
        var plain = "%06d%s%010x".formatted(certificate.region(), hex(certificate.id()), moment);
        return plain + keeper.digest("certificate-display/" + plain).substring(0, DIGEST);
    }

    private long moment() {
        return clock.instant().getEpochSecond() / TURN.toSeconds();
    }

    private static Problem unknown() {
        return new Problem(
                HttpStatus.NOT_FOUND, "这不是本平台的亮证码。", null, List.of(), "请执法人员当面出示证件原件；有疑问可以向司法行政部门投诉。", List.of());
    }

    private static String hex(UUID id) {
        return HexFormat.of().toHexDigits(id.getMostSignificantBits())
                + HexFormat.of().toHexDigits(id.getLeastSignificantBits());
    }

    private static UUID uuid(String hex) {
        return new UUID(HexFormat.fromHexDigitsToLong(hex, 0, 16), HexFormat.fromHexDigitsToLong(hex, 16, 32));
    }
}
