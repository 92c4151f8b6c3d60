package org.zhiheng.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.zhiheng.access.Client;

/** A device that hands in a file by the tus protocol, over whatever line it has. */
public record Device(Client client) {

    static final String PIECE = "application/offset+octet-stream";

    private static final String[] VERSION = {"Tus-Resumable", "1.0.0"};

    /** Says what is coming. */
    public HttpResponse<String> begin(String name, long size, String sm3) {
        return client.send(
                "POST",
                "/api/uploads",
                null,
                with(
                        "Upload-Length",
                        Long.toString(size),
                        "Upload-Metadata",
                        "filename " + base64(name) + ",sm3 " + base64(sm3)));
    }

    /** Where the server wants it to be sent. */
    public String begun(String name, long size, String sm3) {
        var answer = begin(name, size, sm3);
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.body());
        }
        return answer.headers().firstValue("Location").orElseThrow();
    }

    public HttpResponse<String> progress(String upload) {
        return client.send("HEAD", upload, null, VERSION);
    }

    public long offset(String upload) {
        return progress(upload).headers().firstValueAsLong("Upload-Offset").orElseThrow();
    }

    public HttpResponse<String> send(String upload, long offset, byte[] bytes, String... more) {
        var headers = with("Upload-Offset", Long.toString(offset));
        return client.send("PATCH", upload, BodyPublishers.ofByteArray(bytes), PIECE, joined(headers, more));
    }

    /** Sends until the line breaks, or to the end; true where all of it went. */
    public boolean sendUntilBroken(String upload, long offset, long length, InputStream content) {
        var body = BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> content), length);
        try {
            var answer = client.send("PATCH", upload, body, PIECE, with("Upload-Offset", Long.toString(offset)));
            if (answer.statusCode() != 204) {
                throw new IllegalStateException(answer.body());
            }
            return true;
        } catch (UncheckedIOException broken) {
            return false;
        }
    }

    public HttpResponse<String> finish(String upload) {
        return client.post(upload + "/file", "{}");
    }

    public HttpResponse<String> end(String upload) {
        return client.send("DELETE", upload, null, VERSION);
    }

    /** A line that breaks after so many bytes. */
    static InputStream breakingAfter(long bytes, InputStream content) {
        return new InputStream() {

            private long left = bytes;

            @Override
            public int read() throws IOException {
                throw new IOException("read in pieces");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                if (left == 0) {
                    throw new IOException("the line broke");
                }
                var read = content.read(buffer, offset, (int) Math.min(length, left));
                left -= Math.max(read, 0);
                return read;
            }
        };
    }

    private static String[] with(String... more) {
        return joined(VERSION, more);
    }

    private static String[] joined(String[] some, String[] more) {
        var all = java.util.Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
