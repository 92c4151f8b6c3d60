package org.zhiheng.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zhiheng.platform.Scope;

/** Every transaction of a request sees what the person signed in may see; the public sees nothing by itself. */
final class ScopeFilter extends OncePerRequestFilter {

    private final Places places;
    private final ObjectProvider<Borrowing> borrowing;

    ScopeFilter(Places places, ObjectProvider<Borrowing> borrowing) {
        this.places = places;
        this.borrowing = borrowing;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var scope = Actors.find().map(this::scopeOf).orElse(Scope.nothing());
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

    private Scope scopeOf(Actor actor) {
        var own = places.scopeOf(actor.role(), actor.organ()).by(actor.account().toString());
        var borrowers = borrowing.stream()
                .flatMap(each -> each.borrowersOf(actor).stream())
                .map(organ -> organ.id().toString())
                .toList();
        return borrowers.isEmpty() ? own : own.seeing(borrowers);
    }
}
