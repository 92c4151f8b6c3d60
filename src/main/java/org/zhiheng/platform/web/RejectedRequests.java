package org.zhiheng.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import org.zhiheng.platform.Problem;
import tools.jackson.databind.json.JsonMapper;

/** An address with hidden characters, or a method nobody knows, is told so before anything looks at it. */
@Component
class RejectedRequests implements RequestRejectedHandler {

    private final JsonMapper json;

    RejectedRequests(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        ProblemBody.write(response, json, Problem.badRequest("请求的地址或方法不合规范，没有受理。"));
    }
}
