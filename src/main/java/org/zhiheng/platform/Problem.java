package org.zhiheng.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A request that cannot be carried out, told to a person: what, why and what would make it pass.
 *
 * <p>Refusals of the law are {@code law.Outcome} values of the modules; this is the form in which they, and faulty
 * input, leave the server (RFC 9457).
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final @Nullable String article;
    private final transient List<Missing> missing;
    private final @Nullable String remedy;
    private final transient List<FieldProblem> fields;

    /** What is not on file yet, with the article that asks for it and what cures it. */
    public record Missing(
            String text, @Nullable String article, @Nullable String remedy) {}

    /** What is wrong with one field of the input; {@code field} is its JSON name. */
    public record FieldProblem(String field, String message) {}

    public Problem(
            HttpStatus status,
            String sentence,
            @Nullable String article,
            List<Missing> missing,
            @Nullable String remedy,
            List<FieldProblem> fields) {
        super(sentence);
        this.status = status;
        this.article = article;
        this.missing = List.copyOf(missing);
        this.remedy = remedy;
        this.fields = List.copyOf(fields);
    }

    Problem(HttpStatus status, String sentence) {
        this(status, sentence, null, List.of(), null, List.of());
    }

    /** 400: the request itself cannot be read. */
    public static Problem badRequest(String sentence) {
        return new Problem(HttpStatus.BAD_REQUEST, sentence);
    }

    /** 403: this person has no power for it. */
    public static Problem forbidden(String sentence) {
        return new Problem(HttpStatus.FORBIDDEN, sentence);
    }

    /** 404: unknown, or not within this person's scope; the two are not told apart. */
    public static Problem notFound(String what) {
        return new Problem(HttpStatus.NOT_FOUND, "没有找到这个" + what + "，或者它不在您的管辖和查看范围内。");
    }

    /** 409: not at this stage, or somebody was faster. */
    public static Problem conflict(String sentence) {
        return new Problem(HttpStatus.CONFLICT, sentence);
    }

    /** 422: one field is missing or wrong. */
    public static Problem invalid(String field, String sentence) {
        return invalid(List.of(new FieldProblem(field, sentence)));
    }

    /** 422: several fields are missing or wrong; all are told at once. */
    public static Problem invalid(List<FieldProblem> fields) {
        var sentence = fields.size() == 1
                ? fields.getFirst().message()
                : "有 " + fields.size() + " 处需要改正："
                        + String.join(
                                "；", fields.stream().map(FieldProblem::message).toList());
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, sentence, null, List.of(), null, fields);
    }

    public HttpStatus status() {
        return status;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    public @Nullable String article() {
        return article;
    }

    public List<Missing> missing() {
        return missing;
    }

    public @Nullable String remedy() {
        return remedy;
    }

    public List<FieldProblem> fields() {
        return fields;
    }
}
