package org.zhiheng.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zhiheng.platform.Scope;

/** Every transaction of a request sees what the person signed in may see; the public sees nothing by itself. */
final class ScopeFilter extends OncePerRequestFilter {

    private final Places places;

    ScopeFilter(Places places) {
        this.places = places;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var scope = Actors.find()
                .map(actor -> places.scopeOf(actor.role(), actor.organ())
                        .by(actor.account().toString()))
                .orElse(Scope.nothing());
        try {
            scope.call(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }
}
