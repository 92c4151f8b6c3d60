package org.zhiheng.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.FirstStart.Founding;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

/** Signing in and out, one's own password, and the one-time link of the first start. */
@RestController
@RequestMapping("/api/session")
class SessionController {

    static final String MUST_CHANGE = "zhiheng.must-change-password";

    private final SignIn signIn;
    private final Accounts accounts;
    private final FirstStart firstStart;
    private final ApplicationEventPublisher events;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SessionController(SignIn signIn, Accounts accounts, FirstStart firstStart, ApplicationEventPublisher events) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.firstStart = firstStart;
        this.events = events;
    }

    record Credentials(String name, String password) {}

    record Me(
            RecordId account,
            String name,
            Role role,
            String roleLabel,
            RecordId organ,
            String organName,
            boolean mustChangePassword) {}

    record PasswordChange(String old, String fresh) {}

    @PostMapping
    @OpenToPublic
    Me enter(@RequestBody Credentials given, HttpServletRequest request, HttpServletResponse response) {
        requireText(given.name(), "name", "请填写登录名。");
        requireText(given.password(), "password", "请填写口令。");
        var account =
                Scope.all().call(() -> signIn.enter(given.name().strip(), given.password(), request.getRemoteAddr()));
        var actor = Scope.all().call(() -> signIn.actor(account));
        request.getSession();
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedInPerson(actor));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        request.getSession().setAttribute(MUST_CHANGE, account.mustChange());
        return me(actor, account.mustChange());
    }

    @GetMapping
    @MaySignedIn
    Me me(Actor actor, HttpSession session) {
        return me(actor, Boolean.TRUE.equals(session.getAttribute(MUST_CHANGE)));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MaySignedIn
    void leave(Actor actor, HttpSession session) {
        events.publishEvent(new AccessEvent.SignedOut(actor));
        session.invalidate();
    }

    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MaySignedIn
    void changePassword(@RequestBody PasswordChange change, Actor actor, HttpSession session) {
        accounts.changeOwnPassword(actor.account(), change.old(), change.fresh());
        session.setAttribute(MUST_CHANGE, false);
    }

    @GetMapping("/setup/{token}")
    @OpenToPublic
    Map<String, Boolean> setupIsOpen(@PathVariable String token) {
        return Map.of("open", firstStart.isOpen(token));
    }

    @PostMapping("/setup/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @OpenToPublic
    void setUp(@PathVariable String token, @RequestBody Founding founding) {
        Scope.all().run(() -> firstStart.found(token, founding));
    }

    private static Me me(Actor actor, boolean mustChange) {
        return new Me(
                actor.account(),
                actor.name(),
                actor.role(),
                actor.role().label(),
                actor.organ(),
                actor.organName(),
                mustChange);
    }

    @SuppressWarnings("NullAway") // JSON may leave a component out
    private static void requireText(String value, String field, String sentence) {
        if (value == null || value.isBlank()) {
            throw Problem.invalid(field, sentence);
        }
    }
}
