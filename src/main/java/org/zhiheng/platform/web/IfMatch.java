package org.zhiheng.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.zhiheng.platform.Problem;

/** The version of a record that somebody read and now changes: the header {@code If-Match: "3"}. */
public final class IfMatch {

    private IfMatch() {}

    /** 428 where the header is missing or no version. */
    public static int version(@Nullable String header) {
        try {
            return Integer.parseInt(
                    (header == null ? "" : header).replace("\"", "").strip());
        } catch (NumberFormatException absent) {
            throw new Problem(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "请求缺少 If-Match：请带上读到的版本号（version，例如 \"3\"），以免覆盖别人刚保存的内容。",
                    null,
                    java.util.List.of(),
                    null,
                    java.util.List.of());
        }
    }
}
