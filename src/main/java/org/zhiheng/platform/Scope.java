package org.zhiheng.platform;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What may be seen and written in a transaction (数据范围): a range of regions, and the organs in it.
 *
 * <p>Without a scope there are no rows. A scope entered inside a transaction holds from there to its end.
 *
 * @param regionFrom first region code of the range, included
 * @param regionTo last region code of the range, included
 * @param organs ids of the organs whose rows are seen, separated by commas, or {@code *} for all
 * @param writes ids of the organs whose rows may be written, separated by commas, or {@code *} for all
 * @param account who acts
 * @param administers an administrator (三类管理员) acts, to whom what is enforced and decided stays closed
 */
public record Scope(int regionFrom, int regionTo, String organs, String writes, String account, boolean administers) {

    private static final ScopedValue<Scope> CURRENT = ScopedValue.newInstance();
    private static final Scope NOTHING = new Scope(0, 0, "", "", "");
    private static final Scope ALL = new Scope(1, 999_999, "*", "*", "system");

    /** The scope of anyone but an administrator. */
    public Scope(int regionFrom, int regionTo, String organs, String writes, String account) {
        this(regionFrom, regionTo, organs, writes, account, false);
    }

    /** The same scope, in which {@code account} acts. */
    public Scope by(String account) {
        return new Scope(regionFrom, regionTo, organs, writes, account, administers);
    }

    /** The same scope, in which the rows of further organs are seen; they are not written by that. */
    public Scope seeing(Collection<String> further) {
        return organs.equals("*")
                ? this
                : new Scope(
                        regionFrom,
                        regionTo,
                        Stream.concat(Arrays.stream(organs.split(",")), further.stream())
                                .distinct()
                                .collect(Collectors.joining(",")),
                        writes,
                        account,
                        administers);
    }

    /** For jobs of the system itself. */
    public static Scope all() {
        return ALL;
    }

    public static Scope nothing() {
        return NOTHING;
    }

    /** The scope that was entered, or that of nothing. */
    public static Scope current() {
        return CURRENT.orElse(NOTHING);
    }

    /** Does the work within this scope. */
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return this;
        });
    }

    /** Does the work within this scope and returns its result. */
    public <T extends @org.jspecify.annotations.Nullable Object, X extends Throwable> T call(
            ScopedValue.CallableOp<? extends T, X> work) throws X {
        var outer = current();
        if (outer.equals(this)) {
            return work.call();
        }
        ScopeSetting.enterRunningTransaction(this);
        try {
            return ScopedValue.where(CURRENT, this).call(work);
        } finally {
            ScopeSetting.enterRunningTransaction(outer);
        }
    }
}
