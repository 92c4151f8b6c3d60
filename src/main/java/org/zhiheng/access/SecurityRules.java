package org.zhiheng.access;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.web.ProblemBody;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every request: no sign-in, no API; a token against forged requests; no foreign script. */
@Configuration
class SecurityRules implements WebMvcConfigurer {

    /**
     * Only our own scripts run, and the WebAssembly in them, which computes digests of recordings; components of the desk
     * set styles at run time.
     */
    private static final String CONTENT_POLICY =
            "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; frame-src 'self' blob:; frame-ancestors 'none'; "
                    + "base-uri 'none'; form-action 'self'";

    private final Routes routes;

    SecurityRules(Routes routes) {
        this.routes = routes;
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            Places places,
            ObjectProvider<Borrowing> borrowing,
            JsonMapper json,
            Environment environment) {
        var demo = environment.getProperty("zhiheng.demo", Boolean.class, false);
        return http.csrf(csrf -> csrf.spa())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .anonymous(anonymous -> {})
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers("/api/public/**", "/api/session", "/api/session/**")
                            .permitAll();
                    requests.requestMatchers(HttpMethod.GET, "/actuator/health").permitAll();
                    if (demo) {
                        requests.requestMatchers(HttpMethod.GET, "/api/openapi.json")
                                .permitAll();
                    }
                    requests.requestMatchers("/actuator/**")
                            .access((signedIn, request) ->
                                    new AuthorizationDecision(signedIn.get().getPrincipal() instanceof Actor actor
                                            && actor.is(Role.SYSTEM_ADMIN)));
                    requests.requestMatchers("/api/**").authenticated();
                    requests.anyRequest().permitAll();
                })
                .addFilterAfter(new ScopeFilter(places, borrowing), AuthorizationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(
                                org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter
                                        .ReferrerPolicy.SAME_ORIGIN)))
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, failure) ->
                                answer(response, json, HttpStatus.UNAUTHORIZED, "请先登录。"))
                        .accessDeniedHandler((request, response, failure) ->
                                answer(response, json, HttpStatus.FORBIDDEN, deniedSentence(failure))))
                .build();
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(routes);
    }

    @Override
    public void addArgumentResolvers(java.util.List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgument());
    }

    private static String deniedSentence(AccessDeniedException failure) {
        return failure instanceof CsrfException
                ? "请求缺少防伪令牌：请把 XSRF-TOKEN 这个 Cookie 的值放进 X-XSRF-TOKEN 请求头后再试；在浏览器中刷新页面即可。"
                : "您的角色没有这项权限。";
    }

    private static void answer(
            jakarta.servlet.http.HttpServletResponse response, JsonMapper json, HttpStatus status, String sentence)
            throws java.io.IOException {
        ProblemBody.write(
                response, json, new Problem(status, sentence, null, java.util.List.of(), null, java.util.List.of()));
    }
}
