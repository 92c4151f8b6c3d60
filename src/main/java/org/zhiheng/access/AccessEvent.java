package org.zhiheng.access;

import org.zhiheng.platform.RecordId;

/** What happens at the door; the transparency log listens. */
public sealed interface AccessEvent {

    record SignedIn(Actor actor, String address) implements AccessEvent {}

    record SignedOut(Actor actor) implements AccessEvent {}

    /** An existing account was not let in. Unknown names leave no entry: what people type there may be a password. */
    record SignInFailed(RecordId account, RecordId organ, String address, boolean nowLocked) implements AccessEvent {}

    record PowerDenied(Actor actor, String method, String path) implements AccessEvent {}

    /** One administrator did something to an account: created, locked, unlocked, password reset. */
    record AccountChanged(Actor by, RecordId account, RecordId organ, String what) implements AccessEvent {}
}
