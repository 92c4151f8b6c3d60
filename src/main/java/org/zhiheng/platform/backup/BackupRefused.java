package org.zhiheng.platform.backup;

import org.jspecify.annotations.Nullable;

/** A backup that cannot be made or taken back; the sentence says to the person at the console what to do. */
public final class BackupRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BackupRefused(String sentence) {
        this(sentence, null);
    }

    public BackupRefused(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
