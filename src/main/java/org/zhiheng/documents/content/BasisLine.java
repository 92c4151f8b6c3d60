package org.zhiheng.documents.content;

/**
 * One provision that a document rests on.
 *
 * @param statuteTitle full title without brackets
 * @param articleInWords such as 第五十三条第一款
 * @param digest what it says, in words of ours; may be empty
 */
public record BasisLine(String statuteTitle, String articleInWords, String digest) {

    /** 《…》第…条. */
    public String inWords() {
        return "《" + statuteTitle + "》" + articleInWords;
    }
}
