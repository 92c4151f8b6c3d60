package org.zhiheng.platform.postgres;

import org.jspecify.annotations.Nullable;

/** The database cannot be used as it is; the sentence says to the person who started the program what to do. */
public final class DatabaseRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseRefused(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
