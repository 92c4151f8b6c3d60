package org.zhiheng.files;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.Problem;

/**
 * What a device says of the file it is about to send (tus: Upload-Metadata).
 *
 * @param digest SM3 of the whole file as hexadecimal, computed on the device
 */
record UploadMetadata(String name, String digest) {

    private static final Pattern SM3 = Pattern.compile("[0-9a-f]{64}");

    static UploadMetadata parse(@Nullable String header) {
        var digest = value(header, "sm3").toLowerCase(Locale.ROOT);
        if (!SM3.matcher(digest).matches()) {
            throw Problem.invalid(
                    "Upload-Metadata", "没有给出文件的摘要，不能开始上传。请在 Upload-Metadata 里写明 sm3：设备取得文件时对全文计算的 SM3 摘要（64 位十六进制）。");
        }
        return new UploadMetadata(FileName.of(value(header, "filename")), digest);
    }

    private static String value(@Nullable String header, String key) {
        for (var pair : (header == null ? "" : header).split(",", -1)) {
            var parts = pair.strip().split(" ", 2);
            if (parts.length == 2 && parts[0].equals(key)) {
                return decoded(parts[1].strip());
            }
        }
        return "";
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            throw Problem.badRequest("Upload-Metadata 的值须用 Base64 编码。");
        }
    }
}
