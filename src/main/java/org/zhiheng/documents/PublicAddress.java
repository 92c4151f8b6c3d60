package org.zhiheng.documents;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The address under which the public reaches the product: property {@code zhiheng.address}, or this machine. */
@Component
class PublicAddress {

    private final Environment environment;

    PublicAddress(Environment environment) {
        this.environment = environment;
    }

    /** Where anybody asks whether the paper with this token is genuine. */
    String verificationOf(String token) {
        return base() + "/public/verify/" + token;
    }

    private String base() {
        var named = environment.getProperty("zhiheng.address", "");
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return named.isBlank() ? "http://localhost:" + port : named.strip().replaceFirst("/+$", "");
    }
}
