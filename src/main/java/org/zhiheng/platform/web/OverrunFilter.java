package org.zhiheng.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zhiheng.platform.Problem;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells whoever found all connections to the database in use to come again. It stands before the session is read, which is
 * where a request of somebody signed in meets it first.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class OverrunFilter extends OncePerRequestFilter {

    /** What the rules of security have put on the answer by then; they hold for this one too. */
    private static final List<String> RULES = List.of(
            "Content-Security-Policy",
            "Referrer-Policy",
            "Strict-Transport-Security",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "X-XSS-Protection");

    private final JsonMapper json;

    OverrunFilter(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !isOverrun(failure)) {
                throw failure;
            }
            logger.warn("no connection: " + failure);
            clear(response);
            ProblemBody.write(response, json, overrun());
        }
    }

    /** Takes back an answer whose last byte was not sent, with the length, the address and the version of what it told of. */
    private static void clear(HttpServletResponse response) {
        var kept = new HttpHeaders();
        RULES.forEach(name -> kept.addAll(name, List.copyOf(response.getHeaders(name))));
        response.reset();
        kept.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Whether something was done nobody can say here: one transaction may have ended before the next found no connection. */
    static Problem overrun() {
        return new Problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "服务器一时接不下，这一次没有办完。",
                null,
                List.of(),
                "请过几秒刷新，看清有没有办成，再试；正在考试的，页面会自己重发。",
                List.of());
    }

    private static boolean isOverrun(@Nullable Throwable failure) {
        return failure instanceof CannotCreateTransactionException
                || failure instanceof CannotGetJdbcConnectionException
                || (failure != null && isOverrun(failure.getCause()));
    }
}
