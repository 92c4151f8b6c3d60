package org.zhiheng.platform.web;

import org.jspecify.annotations.Nullable;

/** The answer that a request got the first time, and to which request. */
record GivenAnswer(
        String route,
        String digest,
        int status,
        @Nullable String location,
        @Nullable String body) {

    boolean isTo(CreatingRequest request) {
        return route.equals(request.route()) && digest.equals(request.digest());
    }
}
