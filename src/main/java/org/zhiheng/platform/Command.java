package org.zhiheng.platform;

import java.util.List;

/**
 * One word after {@code ./zhiheng} that does its work and ends, without the web server.
 *
 * <p>Found through {@link java.util.ServiceLoader}: a public class with a public constructor, named in
 * {@code META-INF/services/org.zhiheng.platform.Command}.
 */
public interface Command {

    /** The word, for example {@code backup}. */
    String name();

    /** Does the work; 0 when it succeeded. */
    int run(List<String> arguments);
}
