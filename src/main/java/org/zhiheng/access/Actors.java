package org.zhiheng.access;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is acting in this thread. */
public final class Actors {

    private Actors() {}

    /** The person signed in; empty for the public and for the system's own work. */
    public static Optional<Actor> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor
                ? Optional.of(actor)
                : Optional.empty();
    }

    public static Actor current() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** Lets {@code actor} act for the duration of {@code work}: the loader of the demo county, a command. */
    public static void as(Actor actor, Runnable work) {
        var before = SecurityContextHolder.getContext();
        try {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new SignedInPerson(actor));
            SecurityContextHolder.setContext(context);
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
