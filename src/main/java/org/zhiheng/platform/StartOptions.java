package org.zhiheng.platform;

import java.util.ArrayList;
import java.util.List;

/** The options of {@code ./zhiheng run}, in the words that Spring understands. */
public final class StartOptions {

    private StartOptions() {}

    /** {@code --port 8080} and {@code --demo} become properties; everything else stays as it is. */
    public static String[] forSpring(List<String> words) {
        var options = new ArrayList<String>();
        for (var word = words.iterator(); word.hasNext(); ) {
            var option = word.next();
            switch (option) {
                case "--demo" -> options.add("--zhiheng.demo=true");
                case "--port" -> options.add("--server.port=" + (word.hasNext() ? word.next() : ""));
                default -> options.add(option.replaceFirst("^--port=", "--server.port="));
            }
        }
        return options.toArray(String[]::new);
    }
}
