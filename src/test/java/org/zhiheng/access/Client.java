package org.zhiheng.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

/** A program that uses the product over HTTP as the desk does: one session, its cookies and its token. */
public final class Client {

    private static final String BOUNDARY = "----a-boundary-of-parts";

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private boolean sendsToken = true;

    public Client(int port) {
        this.address = "http://127.0.0.1:" + port;
    }

    /** A person of a new account, signed in. */
    public static Client signedIn(int port, Accounts accounts, Role role, RecordId organ) {
        var name = role.key() + "-" + UUID.randomUUID().toString().substring(0, 8);
        var account =
                Scope.all().call(() -> accounts.create(new Accounts.NewAccount(name, "张三", role, organ, null), false));
        var client = new Client(port);
        if (client.signIn(name, account.password()).statusCode() != 200) {
            throw new IllegalStateException(name + " was not let in");
        }
        return client;
    }

    public Client withoutToken() {
        sendsToken = false;
        return this;
    }

    public HttpResponse<String> signIn(String name, String password) {
        get("/api/public/nothing");
        return post("/api/session", """
                {"name": "%s", "password": "%s"}
                """.formatted(name, password));
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, null);
    }

    public HttpResponse<String> post(String path, String json, String... headers) {
        return send("POST", path, json, headers);
    }

    public HttpResponse<String> put(String path, String json, String... headers) {
        return send("PUT", path, json, headers);
    }

    public HttpResponse<String> send(String method, String path, @Nullable String json, String... headers) {
        var body = json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
        return exchange(method, path, "application/json", body, BodyHandlers.ofString(), headers);
    }

    /** A body as it is, of whatever type it says it has. */
    public HttpResponse<String> send(String method, String path, BodyPublisher body, String type, String... headers) {
        return exchange(method, path, type, body, BodyHandlers.ofString(), headers);
    }

    /** The bytes of a file. */
    public HttpResponse<byte[]> download(String path, String... headers) {
        var handler = BodyHandlers.ofByteArray();
        return exchange("GET", path, "application/json", BodyPublishers.noBody(), handler, headers);
    }

    /** The bytes of a file that is made of what is sent. */
    public HttpResponse<byte[]> downloadFor(String path, String json) {
        return exchange("POST", path, "application/json", BodyPublishers.ofString(json), BodyHandlers.ofByteArray());
    }

    /** Hands a file in as a browser does. */
    public HttpResponse<String> upload(String name, byte[] content) {
        return upload("/api/files", name, content);
    }

    /** Hands a file in at an address, such as that of an import. */
    public HttpResponse<String> upload(String path, String name, byte[] content) {
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(content),
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        var type = "multipart/form-data; boundary=" + BOUNDARY;
        return exchange("POST", path, type, body, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> exchange(
            String method, String path, String type, BodyPublisher body, BodyHandler<T> handler, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .method(method, body)
                .header("Content-Type", type);
        token().ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), handler);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private java.util.Optional<String> token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> sendsToken && cookie.getName().equals("XSRF-TOKEN"))
                .map(java.net.HttpCookie::getValue)
                .findFirst();
    }
}
