package org.zhiheng.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.zhiheng.platform.Problem;
import tools.jackson.databind.json.JsonMapper;

/** The body of a refusal: RFC 9457 with the three extras article, missing and remedy, and the fields at fault. */
public final class ProblemBody {

    private ProblemBody() {}

    public static ResponseEntity<ProblemDetail> response(Problem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(of(problem));
    }

    /** A refusal that the framework makes by itself. */
    public static ResponseEntity<ProblemDetail> response(HttpStatus status) {
        return response(plain(status));
    }

    /** Where no controller is at work: in filters and at the door. */
    public static void write(HttpServletResponse response, JsonMapper json, Problem problem) throws IOException {
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), of(problem));
    }

    static Problem plain(HttpStatus status) {
        return new Problem(status, sentence(status), null, List.of(), null, List.of());
    }

    public static ProblemDetail of(Problem problem) {
        var body = ProblemDetail.forStatusAndDetail(problem.status(), problem.sentence());
        body.setTitle(title(problem.status()));
        if (problem.article() != null) {
            body.setProperty("article", problem.article());
        }
        if (!problem.missing().isEmpty()) {
            body.setProperty("missing", problem.missing());
        }
        if (problem.remedy() != null) {
            body.setProperty("remedy", problem.remedy());
        }
        if (!problem.fields().isEmpty()) {
            body.setProperty("fields", problem.fields());
        }
        return body;
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> "尚未登录";
            case FORBIDDEN -> "没有这项权限";
            case NOT_FOUND -> "没有找到";
            case CONFLICT -> "现在不能办理";
            case UNPROCESSABLE_CONTENT -> "还不能办理";
            case INTERNAL_SERVER_ERROR -> "服务器出错";
            default -> "请求无法办理";
        };
    }

    private static String sentence(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "没有这个地址。";
            case METHOD_NOT_ALLOWED -> "这个地址不支持这种操作。";
            case UNSUPPORTED_MEDIA_TYPE -> "请求内容的类型不受支持，请用 application/json。";
            case NOT_ACCEPTABLE -> "无法按要求的格式回答。";
            case UNAUTHORIZED -> "请先登录。";
            case FORBIDDEN -> "您的角色没有这项权限。";
            case CONTENT_TOO_LARGE -> "请求内容过大，没有保存任何内容。";
            case INTERNAL_SERVER_ERROR -> "服务器遇到意外情况，本次操作没有生效。请稍后重试；若一再出现，请把发生的时间告诉系统管理员。";
            default -> "请求缺少必要的内容或格式不对，请检查后再试。";
        };
    }
}
