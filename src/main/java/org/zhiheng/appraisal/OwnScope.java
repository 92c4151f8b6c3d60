package org.zhiheng.appraisal;

import org.zhiheng.access.Actor;
import org.zhiheng.platform.Scope;

/**
 * A person's own form is his to read and to answer whatever else his account may see: in the organ where it was drawn,
 * also when he serves elsewhere now, or his account only reads.
 */
final class OwnScope {

    private OwnScope() {}

    /** To look for the forms of one officer alone; who opens it asks for the officer of his own account. */
    static Scope toLook(Actor by) {
        return of(by.organ().region(), "*");
    }

    /** That of the organ of the form where it is the person's own, and of the account where it is not. */
    static Scope of(Form form, Actor by) {
        return form.officer().equals(by.officer())
                ? of(form.id().region(), form.organ().id().toString())
                : Scope.current();
    }

    private static Scope of(int region, String organs) {
        return new Scope(region, region, organs, organs, Scope.current().account());
    }
}
