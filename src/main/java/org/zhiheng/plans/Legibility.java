package org.zhiheng.plans;

/** Whether a text is Chinese that a person could read, or what is left of one after a broken conversion. */
final class Legibility {

    private static final String NOISE = "?#@$%^&*~|\\_=<>{}`■□◆◇";

    private Legibility() {}

    static boolean isText(String text) {
        var han = text.codePoints().filter(Character::isIdeographic).count();
        var readable = text.codePoints()
                .filter(point -> Character.isLetterOrDigit(point) && !isNoise(point))
                .count();
        return han > 0
                && readable * 2 >= text.codePointCount(0, text.length())
                && text.codePoints().noneMatch(Legibility::isBroken)
                && !text.contains("锟斤拷")
                && !hasNoiseInARow(text);
    }

    private static boolean hasNoiseInARow(String text) {
        var before = false;
        for (var point : text.codePoints().toArray()) {
            var noise = isNoise(point);
            if (noise && before) {
                return true;
            }
            before = noise;
        }
        return false;
    }

    /** Letters of Western Europe are what Chinese becomes when its bytes are read one by one. */
    private static boolean isNoise(int point) {
        return NOISE.indexOf(point) >= 0 || (point > 0xBF && point < 0x250);
    }

    private static boolean isBroken(int point) {
        return point == 0xFFFD
                || Character.getType(point) == Character.PRIVATE_USE
                || Character.getType(point) == Character.UNASSIGNED
                || Character.isISOControl(point);
    }
}
