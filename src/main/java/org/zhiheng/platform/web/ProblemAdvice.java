package org.zhiheng.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PermissionDeniedDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.zhiheng.platform.IllegalRecordId;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Every failure leaves the server as application/problem+json with a Chinese sentence, never a stack trace. */
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String NOT_JSON = "请求内容不是有效的 UTF-8 JSON，没有保存任何内容。";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Problem problem) {
        return ProblemBody.response(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException failure) {
        if (find(failure, BodyLimit.BodyTooLarge.class) != null) {
            return ProblemBody.response(HttpStatus.CONTENT_TOO_LARGE);
        }
        if (failure.getCause() instanceof InvalidNullException missing) {
            var field = path(missing);
            return ProblemBody.response(Problem.invalid(field, "请填写“" + field + "”这一项。"));
        }
        var said = find(failure, Problem.class);
        return ProblemBody.response(said == null ? Problem.badRequest(unreadableSentence(failure.getCause())) : said);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(MethodArgumentNotValidException failure) {
        var fields = new ArrayList<FieldProblem>();
        for (var error : failure.getBindingResult().getFieldErrors()) {
            fields.add(new FieldProblem(error.getField(), String.valueOf(error.getDefaultMessage())));
        }
        return ProblemBody.response(Problem.invalid(fields));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongType(MethodArgumentTypeMismatchException failure) {
        if (find(failure, IllegalRecordId.class) != null) {
            return ProblemBody.response(Problem.notFound("记录"));
        }
        return ProblemBody.response(Problem.invalid(failure.getName(), "“" + failure.getName() + "”的值无法识别，请检查格式。"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException failure) {
        return ProblemBody.response(
                new Problem(HttpStatus.CONTENT_TOO_LARGE, "文件超过 200 MB，请压缩或分段后再上传。", null, List.of(), null, List.of()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> duplicate(DuplicateKeyException failure) {
        return ProblemBody.response(Problem.conflict("同样的记录已经存在，或者刚刚被别人登记。请刷新后再看。"));
    }

    /** All connections to the database were in use for too long. */
    @ExceptionHandler({CannotCreateTransactionException.class, CannotGetJdbcConnectionException.class})
    ResponseEntity<ProblemDetail> overrun(Exception failure) {
        LOG.warn("no connection: {}", failure.toString());
        return ProblemBody.response(OverrunFilter.overrun());
    }

    /** The row-level policies of the database refused the write. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> outOfScope(PermissionDeniedDataAccessException failure) {
        LOG.warn("refused by policy: {}", failure.getMostSpecificCause().getMessage());
        return ProblemBody.response(Problem.forbidden("这条记录不在您可以办理的范围内，没有保存任何内容。"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> integrity(DataIntegrityViolationException failure) {
        LOG.warn("data integrity: {}", failure.getMostSpecificCause().getMessage());
        return ProblemBody.response(
                Problem.invalid(List.of(new FieldProblem("", "有一项内容超出了允许的范围（过长、含有非法字符或引用了不存在的记录），没有保存。"))));
    }

    /** What the framework itself refuses: unknown path, wrong method, missing parameter … Whoever hung up is told nothing. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> anythingElse(Exception failure) {
        if (isHangUp(failure)) {
            LOG.debug("hung up: {}", failure.toString());
            return null;
        }
        if (failure instanceof ErrorResponse known) {
            var body =
                    ProblemBody.plain(HttpStatus.valueOf(known.getStatusCode().value()));
            return ResponseEntity.status(body.status())
                    .headers(known.getHeaders())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(ProblemBody.of(body));
        }
        LOG.error("unexpected failure", failure);
        return ProblemBody.response(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    /** Only what the connection to the client itself says; a file of the server's own that ends too early is none. */
    private static boolean isHangUp(Exception failure) {
        return find(failure, AsyncRequestNotUsableException.class) != null
                || find(failure, ClientAbortException.class) != null;
    }

    private static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return kind.cast(cause);
            }
        }
        return null;
    }

    private static String unreadableSentence(@Nullable Throwable cause) {
        if (cause == null) {
            return "请求没有内容：请用 JSON 写明要办的事。";
        }
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return "请求里有不认识的字段“" + unknown.getPropertyName() + "”，没有保存任何内容。";
        }
        return cause instanceof JacksonException jackson && !jackson.getPath().isEmpty()
                ? "字段“" + path(jackson) + "”的类型或格式不对，没有保存任何内容。"
                : NOT_JSON;
    }

    private static String path(JacksonException failure) {
        var path = new StringBuilder();
        for (var reference : failure.getPath()) {
            if (reference.getPropertyName() == null) {
                path.append(String.format(Locale.ROOT, "[%d]", reference.getIndex()));
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getPropertyName());
            }
        }
        return path.toString();
    }
}
