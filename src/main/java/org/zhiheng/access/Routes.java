package org.zhiheng.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.zhiheng.platform.Problem;

/**
 * The registry of routes: each states who may use it, or the application does not start.
 *
 * <p>A route is one controller method; its permission is one of {@link May}, {@link MaySignedIn} and
 * {@link OpenToPublic}.
 */
@Component
public class Routes implements HandlerInterceptor, SmartInitializingSingleton {

    private final org.springframework.beans.factory.ObjectProvider<RequestMappingHandlerMapping> mappings;
    private final ApplicationEventPublisher events;

    Routes(
            org.springframework.beans.factory.ObjectProvider<RequestMappingHandlerMapping> mappings,
            ApplicationEventPublisher events) {
        this.mappings = mappings;
        this.events = events;
    }

    /** One route and who may use it; {@code roles} is "public", "signed-in" or the keys of the roles. */
    public record Route(String method, String path, String roles) {}

    /** Every route of the product, in the order of its path. */
    public List<Route> all() {
        var routes = new TreeMap<String, Route>();
        ours().forEach((info, handler) -> {
            for (var path : paths(info)) {
                for (var method : info.getMethodsCondition().getMethods()) {
                    var route = new Route(method.name(), path, permission(handler));
                    routes.put(path + " " + method, route);
                }
            }
        });
        return List.copyOf(routes.values());
    }

    @Override
    public void afterSingletonsInstantiated() {
        var faults = new ArrayList<String>();
        ours().forEach((info, handler) -> {
            if (permission(handler).isEmpty()) {
                faults.add(info + " states no permission");
            }
            if (handler.hasMethodAnnotation(OpenToPublic.class)
                    && !paths(info).stream().allMatch(Routes::isPublicPath)) {
                faults.add(info + " is open to the public outside /api/public/");
            }
        });
        if (!faults.isEmpty()) {
            throw new IllegalStateException("routes without a lawful permission: " + faults);
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)
                || !isOurs(method)
                || method.hasMethodAnnotation(OpenToPublic.class)) {
            return true;
        }
        var actor = Actors.find().orElseThrow(Routes::notSignedIn);
        if (method.getBeanType() != SessionController.class && mustChangePassword(request)) {
            throw Problem.forbidden("请先修改口令：第一次登录或者口令被重置后，改了口令才能使用其他功能。");
        }
        var may = method.getMethodAnnotation(May.class);
        if (may != null && !List.of(may.value()).contains(actor.role())) {
            events.publishEvent(new AccessEvent.PowerDenied(actor, request.getMethod(), request.getRequestURI()));
            throw Problem.forbidden("您的角色是" + actor.role().label() + "，没有这项权限。需要时请由"
                    + String.join(
                            "、", List.of(may.value()).stream().map(Role::label).toList()) + "办理。");
        }
        return true;
    }

    private java.util.Map<RequestMappingInfo, HandlerMethod> ours() {
        var ours = new java.util.LinkedHashMap<RequestMappingInfo, HandlerMethod>();
        mappings.orderedStream()
                .forEach(mapping -> mapping.getHandlerMethods().forEach((info, handler) -> {
                    if (isOurs(handler)) {
                        ours.put(info, handler);
                    }
                }));
        return ours;
    }

    private static boolean isOurs(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("org.zhiheng.");
    }

    private static Set<String> paths(RequestMappingInfo info) {
        return info.getPatternValues();
    }

    private static boolean isPublicPath(String path) {
        return path.startsWith("/api/public/") || path.startsWith("/api/session");
    }

    private static String permission(HandlerMethod handler) {
        if (handler.hasMethodAnnotation(OpenToPublic.class)) {
            return "public";
        }
        if (handler.hasMethodAnnotation(MaySignedIn.class)) {
            return "signed-in";
        }
        var may = handler.getMethodAnnotation(May.class);
        return may == null
                ? ""
                : String.join(" ", List.of(may.value()).stream().map(Role::key).toList());
    }

    private static boolean mustChangePassword(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && Boolean.TRUE.equals(session.getAttribute(SessionController.MUST_CHANGE));
    }

    private static Problem notSignedIn() {
        return new Problem(HttpStatus.UNAUTHORIZED, "请先登录。", null, List.of(), null, List.of());
    }
}
