package org.zhiheng.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import org.zhiheng.platform.SecretKeeper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries out a POST that bears an {@code Idempotency-Key} once: sent again within a day it gets the answer of the first
 * time.
 *
 * <p>The act and the answer to remember are one transaction, begun here and joined by the act: after a kill -9 at any
 * moment either both are in the database or neither is, and a second try finds out which. Only after the commit does the
 * answer leave the server. A request that is still running holds an advisory lock of its transaction, which dies with
 * it; so nothing stays locked behind a server that was killed. What failed (4xx, 5xx) is not remembered and may be tried
 * again; a transaction that nobody marked for roll-back is committed even then, as it would be without a key, so that
 * the log keeps its entry of a power denied. What an act writes in a transaction of its own stands by itself, as ever.
 *
 * <p>File uploads are left out: they are content-addressed and may be repeated.
 */
@Component
class OnceFilter extends OncePerRequestFilter {

    static final String KEY = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";
    static final Duration REMEMBERED = Duration.ofDays(1);

    private static final Duration BETWEEN_SWEEPS = Duration.ofHours(1);

    private final AnswerStore answers;
    private final PlatformTransactionManager transactions;
    private final SecretKeeper keeper;
    private final InstantSource clock;
    private final JsonMapper json;
    private final AtomicReference<Instant> swept = new AtomicReference<>(Instant.EPOCH);

    OnceFilter(
            AnswerStore answers,
            PlatformTransactionManager transactions,
            SecretKeeper keeper,
            InstantSource clock,
            JsonMapper json) {
        this.answers = answers;
        this.transactions = transactions;
        this.keeper = keeper;
        this.clock = clock;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return !request.getMethod().equals("POST")
                || request.getHeader(KEY) == null
                || sender().isEmpty()
                || (type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = new KeptBody(request);
        var transaction = transactions.getTransaction(new DefaultTransactionDefinition());
        try {
            var named = named(body);
            var given = known(named);
            if (given.isPresent()) {
                replay(given.get(), response);
            } else {
                carryOut(named, body, response, chain, transaction);
            }
        } catch (Problem problem) {
            ProblemBody.write(response, json, problem);
        } finally {
            if (!transaction.isCompleted()) {
                transactions.rollback(transaction);
            }
        }
    }

    private CreatingRequest named(KeptBody request) {
        var key = String.valueOf(request.getHeader(KEY)).strip();
        if (!key.matches("[!-~]{1,200}")) {
            throw Problem.badRequest("请求头 Idempotency-Key 须为 1 至 200 个可见的 ASCII 字符，例如一个 UUID。");
        }
        var account = sender().orElseThrow();
        var route = request.getRequestURI();
        return new CreatingRequest(
                account.region(), account.toString(), key, route, keeper.digest(route + "\n" + request.bytes()));
    }

    private Optional<GivenAnswer> known(CreatingRequest request) {
        if (!answers.claim(request)) {
            throw Problem.conflict("同一个请求（Idempotency-Key）正在办理，请稍候再看结果，不要重复提交。");
        }
        var given = answers.find(request, clock.instant().minus(REMEMBERED));
        if (given.isPresent() && !given.get().isTo(request)) {
            throw Problem.invalid(KEY, "这个 Idempotency-Key 已经用于另一个请求，内容不同。新的请求请换一个新的编号。");
        }
        return given;
    }

    private void carryOut(
            CreatingRequest named,
            KeptBody request,
            HttpServletResponse response,
            FilterChain chain,
            TransactionStatus transaction)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (transaction.isRollbackOnly()) {
            transactions.rollback(transaction);
        } else if (!committed(named, answer, transaction)) {
            answer.reset();
            throw Problem.conflict("与别人同时进行的操作冲突，本次操作没有生效。请刷新后再试一次。");
        }
        answer.copyBodyToResponse();
        sweep();
    }

    /** Once an hour what is too old goes away, whoever sent it. */
    private void sweep() {
        var now = clock.instant();
        var last = swept.get();
        if (!now.isBefore(last.plus(BETWEEN_SWEEPS)) && swept.compareAndSet(last, now)) {
            Scope.all().run(() -> answers.deleteBefore(now.minus(REMEMBERED)));
        }
    }

    private boolean committed(
            CreatingRequest named, ContentCachingResponseWrapper answer, TransactionStatus transaction) {
        try {
            if (answer.getStatus() < 300) {
                answers.put(named, given(named, answer), clock.instant());
            }
            transactions.commit(transaction);
            return true;
        } catch (DataAccessException | TransactionException failure) {
            logger.warn("an act could not be committed", failure);
            return false;
        }
    }

    private static GivenAnswer given(CreatingRequest named, ContentCachingResponseWrapper answer) {
        var body = answer.getContentAsByteArray();
        return new GivenAnswer(
                named.route(),
                named.digest(),
                answer.getStatus(),
                answer.getHeader(HttpHeaders.LOCATION),
                body.length == 0 ? null : new String(body, StandardCharsets.UTF_8));
    }

    private static void replay(GivenAnswer given, HttpServletResponse response) throws IOException {
        response.setStatus(given.status());
        response.setHeader(REPLAYED, "true");
        if (given.location() != null) {
            response.setHeader(HttpHeaders.LOCATION, given.location());
        }
        if (given.body() != null) {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getOutputStream().write(given.body().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The account that acts; the public and the system have no keys. */
    private static Optional<RecordId> sender() {
        return Optional.of(Scope.current().account())
                .filter(account -> account.contains("-"))
                .map(RecordId::parse);
    }
}
