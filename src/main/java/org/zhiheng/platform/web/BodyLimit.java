package org.zhiheng.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** No request body but a file upload may be larger than two million bytes; the door comes before this limit. */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1)
class BodyLimit extends OncePerRequestFilter {

    static final long MOST_BYTES = 2_000_000;

    /** The one route that takes pieces of a resumable upload (tus); each upload has a limit of its own. */
    private static final Pattern UPLOAD = Pattern.compile("/api/uploads/[^/]+");

    private static final String PIECE_OF_A_FILE = "application/offset+octet-stream";

    private final JsonMapper json;

    BodyLimit(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && (type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE) || isPiece(request, type));
    }

    private static boolean isPiece(HttpServletRequest request, String type) {
        return type.equals(PIECE_OF_A_FILE)
                && request.getMethod().equals("PATCH")
                && UPLOAD.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            refuse(response);
            return;
        }
        try {
            chain.doFilter(new Limited(request), response);
        } catch (BodyTooLarge exceeded) {
            refuse(response);
        }
    }

    private void refuse(HttpServletResponse response) throws IOException {
        ProblemBody.write(response, json, ProblemBody.plain(HttpStatus.CONTENT_TOO_LARGE));
    }

    /** The body went past the limit while it was read; an announced length may lie. */
    static final class BodyTooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Limited extends HttpServletRequestWrapper {

        Limited(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counting(super.getInputStream());
        }
    }

    private static final class Counting extends ServletInputStream {

        private final ServletInputStream body;
        private long read;

        Counting(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            var next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var got = body.read(buffer, offset, length);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int more) throws BodyTooLarge {
            read += more;
            if (read > MOST_BYTES) {
                throw new BodyTooLarge();
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
