package org.zhiheng.law;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a statute (条、款、项): "57", "57.1" or "57.1(2)" for article, paragraph and item; "57(2)" where the article
 * has one paragraph only.
 *
 * @param statute the statute's key in the register, such as "penalty-law"
 */
public record Citation(String statute, String article) {

    private static final Pattern ARTICLE = Pattern.compile("(\\d{1,4})(?:\\.(\\d{1,2}))?(?:\\((\\d{1,2})\\))?");

    public Citation {
        if (!ARTICLE.matcher(article).matches()) {
            throw new IllegalArgumentException("条款应写作 57、57.1 或 57.1(2)，而不是 " + article);
        }
    }

    public static Citation of(String statute, String article) {
        return new Citation(statute, article);
    }

    /** The number of the article alone: 57. */
    public int number() {
        return Integer.parseInt(matched().group(1));
    }

    /** 第五十七条第一款第二项. */
    public String articleInWords() {
        var parts = matched();
        var words = new StringBuilder("第" + ChineseNumber.of(number()) + "条");
        if (parts.group(2) != null) {
            words.append("第")
                    .append(ChineseNumber.of(Integer.parseInt(parts.group(2))))
                    .append("款");
        }
        if (parts.group(3) != null) {
            words.append("第")
                    .append(ChineseNumber.of(Integer.parseInt(parts.group(3))))
                    .append("项");
        }
        return words.toString();
    }

    /** 《行政处罚法》第五十七条第一款第二项. */
    public String inWords() {
        return "《" + Statutes.standard().get(statute).shortTitle() + "》" + articleInWords();
    }

    private Matcher matched() {
        var matcher = ARTICLE.matcher(article);
        if (!matcher.matches()) {
            throw new IllegalStateException(article);
        }
        return matcher;
    }
}
