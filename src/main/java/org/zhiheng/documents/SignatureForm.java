package org.zhiheng.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.zhiheng.files.PictureSize;
import org.zhiheng.platform.Problem;

/**
 * What the screen hands in when somebody has signed, or would not.
 *
 * @param part the line for the signature on the paper
 * @param textDigest of the paper that was shown
 * @param pagesRead how many of its pages were shown to their end
 * @param picture PNG as base64
 * @param strokes points [x, y, milliseconds]
 */
record SignatureForm(
        String part,
        String signer,
        String textDigest,
        int pagesRead,
        boolean refused,
        @Nullable String reason,
        @Nullable String witness,
        @Nullable String picture,
        @Nullable List<List<List<Integer>>> strokes) {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_REASON = 1_000;
    private static final int MOST_BYTES = 300_000;
    private static final int MOST_SIDE = 2_400;
    private static final int FEWEST_POINTS = 5;
    private static final int MOST_POINTS = 50_000;
    private static final int ALPHA = 24;

    /** 422 or 409 where the signature would not count. */
    void requireLawful(ScreenSignatures.Signing signing) {
        var issued = signing.document();
        if (issued.voided()) {
            throw Problem.conflict("这份" + issued.kind().label() + "已经作废，不能再签名。");
        }
        if (!issued.kind().signers().contains(part)) {
            throw Problem.invalid(
                    "part",
                    issued.kind().label() + "没有“" + part + "”签名栏，请重新选择："
                            + String.join("、", issued.kind().signers()) + "。");
        }
        if (signer.isBlank() || signer.strip().length() > LONGEST_NAME) {
            throw Problem.invalid("signer", "请填写签名人的姓名，不超过 300 字。");
        }
        if (!textDigest.equals(signing.textDigest())) {
            throw Problem.conflict("文书的文字有人改动过，与屏幕上读到的不是同一份，签名没有保存。请重新打开，从头读过再签。");
        }
        if (signing.signatures().stream().anyMatch(one -> !one.textDigest().equals(textDigest))) {
            throw Problem.conflict("文书的文字在前面的人签名以后有人改动过，签名没有保存。请作废这份文书，重新制作后从头签名。");
        }
        requireRead(signing.pages());
        if (isSignedAlready(signing)) {
            throw Problem.conflict(signer.strip() + "已经在“" + part + "”栏签过名。");
        }
        requireRefusalOrInk();
    }

    /** Also who will not sign was shown the whole paper. */
    private void requireRead(int pages) {
        if (pagesRead < pages) {
            throw Problem.invalid(
                    "pagesRead", "还没有读完：共 " + pages + " 页，请翻到最后一页" + (refused ? "，把全文给对方看过，再记录拒绝签名。" : "再签名。"));
        }
    }

    private boolean isSignedAlready(ScreenSignatures.Signing signing) {
        return signing.signatures().stream()
                .anyMatch(one -> !one.isRefused()
                        && one.part().equals(part)
                        && one.signer().equals(signer.strip()));
    }

    private void requireRefusalOrInk() {
        if (refused) {
            if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
                throw Problem.invalid("reason", "请写明拒绝签名的原因。");
            }
            if (witness == null || witness.isBlank() || witness.length() > LONGEST_NAME) {
                throw Problem.invalid("witness", "请写明见证人；没有见证人的，写明全程音像记录的编号。");
            }
        } else if (points() < FEWEST_POINTS || points() > MOST_POINTS || !hasInk()) {
            throw Problem.invalid("picture", "签名是空白的或者没有写完整，请重新签名。");
        }
    }

    private int points() {
        return strokes == null ? 0 : strokes.stream().mapToInt(List::size).sum();
    }

    private boolean hasInk() {
        var bytes = image();
        try {
            return bytes.length <= MOST_BYTES
                    && PictureSize.requireBearable(bytes).longer() <= MOST_SIDE
                    && hasInk(ImageIO.read(new ByteArrayInputStream(bytes)));
        } catch (IOException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static boolean hasInk(BufferedImage image) {
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) >>> ALPHA != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The bytes of the picture; none where it cannot be read. */
    byte[] image() {
        try {
            return picture == null ? new byte[0] : Base64.getDecoder().decode(picture);
        } catch (IllegalArgumentException noBase64) {
            return new byte[0];
        }
    }
}
