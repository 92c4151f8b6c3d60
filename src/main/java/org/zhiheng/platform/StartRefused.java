package org.zhiheng.platform;

/** The program does not start, for a reason that a person can remove. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Takes one Chinese sentence that says why, and what to do. */
    public StartRefused(String sentence) {
        super(sentence);
    }
}
