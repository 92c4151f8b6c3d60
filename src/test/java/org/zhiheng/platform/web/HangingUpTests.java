package org.zhiheng.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

@ExtendWith(OutputCaptureExtension.class)
@DisplayName("对方断开连接不是服务器的故障")
class HangingUpTests {

    private final ProblemAdvice advice = new ProblemAdvice();

    @Test
    @DisplayName("对方断开的：不回答，也不记作错误")
    void whoever_hung_up_is_no_error(CapturedOutput output) {
        var gone = new IOException("Broken pipe");
        assertThat(advice.anythingElse(new AsyncRequestNotUsableException("gone", gone)))
                .isNull();
        assertThat(advice.anythingElse(new UncheckedIOException(new ClientAbortException(gone))))
                .isNull();

        assertThat(output.getAll()).doesNotContain("unexpected failure");
    }

    @Test
    @DisplayName("别的输入输出故障照旧记下来，回 500；服务器自己的文件不完整也是")
    void other_failures_are_told(CapturedOutput output) {
        var full = new IOException("No space left on device");
        var cut = new UncheckedIOException(new EOFException("a stored file ends too early"));
        for (var failure : List.of(full, cut)) {
            assertThat(advice.anythingElse(failure))
                    .isNotNull()
                    .returns(HttpStatus.INTERNAL_SERVER_ERROR, ResponseEntity::getStatusCode);
        }
        assertThat(output.getAll())
                .contains("unexpected failure", "No space left on device", "a stored file ends too early");
    }
}
