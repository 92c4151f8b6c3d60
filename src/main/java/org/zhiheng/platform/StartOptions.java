package org.zhiheng.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The options of {@code ./zhiheng run}, in the words that Spring understands. */
public final class StartOptions {

    private StartOptions() {}

    /**
     * {@code --port 8080}, {@code --demo} and {@code --no-demo} become properties; everything else stays as it is. Where
     * nothing is said, the demo county belongs to the built-in database alone.
     */
    public static String[] forSpring(List<String> words, Map<String, String> environment) {
        var options = new ArrayList<String>();
        var demo = environment.getOrDefault("ZHIHENG_DB_URL", "").isBlank();
        for (var word = words.iterator(); word.hasNext(); ) {
            var option = word.next();
            switch (option) {
                case "--demo" -> demo = true;
                case "--no-demo" -> demo = false;
                case "--port" -> options.add("--server.port=" + (word.hasNext() ? word.next() : ""));
                default -> options.add(option.replaceFirst("^--port=", "--server.port="));
            }
        }
        options.add("--zhiheng.demo=" + demo);
        return options.toArray(String[]::new);
    }
}
