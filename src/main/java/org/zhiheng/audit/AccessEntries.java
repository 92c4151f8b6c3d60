package org.zhiheng.audit;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhiheng.access.AccessEvent;
import org.zhiheng.access.AccessEvent.AccountChanged;
import org.zhiheng.access.AccessEvent.PowerDenied;
import org.zhiheng.access.AccessEvent.SignInFailed;
import org.zhiheng.access.AccessEvent.SignedIn;
import org.zhiheng.access.AccessEvent.SignedOut;
import org.zhiheng.access.Actor;

/** What happens at the door enters the log: signing in and out, failures, powers denied, accounts changed. */
@Component
class AccessEntries {

    private final AuditLog log;

    AccessEntries(AuditLog log) {
        this.log = log;
    }

    @EventListener
    void on(AccessEvent event) {
        switch (event) {
            case SignedIn in -> done(in.actor(), "sign-in", new At(in.address()));
            case SignedOut out -> done(out.actor(), "sign-out", new At(""));
            case SignInFailed failed -> failed(failed);
            case PowerDenied denied -> denied(denied);
            case AccountChanged changed ->
                log.recordAccess(
                        Optional.of(changed.by()),
                        "change-account",
                        changed.account(),
                        changed.organ(),
                        null,
                        new Change(changed.what()));
        }
    }

    private void done(Actor actor, String act, At payload) {
        log.recordAccess(Optional.of(actor), act, actor.account(), actor.organ(), null, payload);
    }

    private void failed(SignInFailed event) {
        var reason = event.nowLocked() ? "登录失败，账号已锁定" : "登录失败";
        log.recordAccess(Optional.empty(), "sign-in", event.account(), event.organ(), reason, new At(event.address()));
    }

    private void denied(PowerDenied event) {
        var actor = event.actor();
        var route = event.method() + " " + event.path();
        log.recordAccess(
                Optional.of(actor),
                "use-route",
                actor.account(),
                actor.organ(),
                "没有权限：" + route,
                new Route(event.method(), event.path()));
    }

    record At(String address) {}

    record Route(String method, String path) {}

    record Change(String what) {}
}
