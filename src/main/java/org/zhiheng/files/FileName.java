package org.zhiheng.files;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A file's name as it can be shown and saved anywhere: no folder, nothing invisible, not too long. */
final class FileName {

    private static final int LONGEST = 150;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}\\p{Cn}]");
    private static final Pattern RESERVED = Pattern.compile("[:*?\"<>|]");

    private FileName() {}

    static String of(String given) {
        var visible = visible(given);
        var last = visible.substring(Math.max(visible.lastIndexOf('/'), visible.lastIndexOf('\\')) + 1);
        var name = RESERVED.matcher(last).replaceAll("_").strip().replaceFirst("^\\.+", "");
        return name.isEmpty() ? "未命名" : shortened(name);
    }

    /** What of a text can be seen. */
    static String visible(String given) {
        return INVISIBLE
                .matcher(Normalizer.normalize(given, Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
    }

    /** Cut in the middle of the name, so that its ending stays. */
    private static String shortened(String name) {
        var points = name.codePoints().toArray();
        if (points.length <= LONGEST) {
            return name;
        }
        var ending = 12;
        return new String(points, 0, LONGEST - ending) + new String(points, points.length - ending, ending);
    }
}
