package org.zhiheng.matters;

import java.time.LocalDate;
import org.zhiheng.law.Citation;
import org.zhiheng.law.Statutes;

/**
 * A provision that forbids an act or punishes it (违反条款、处罚依据).
 *
 * @param digest what it says, in our own words
 */
public record Basis(Citation citation, String digest) {

    static Basis of(Citation citation) {
        return new Basis(citation, Statutes.standard().digest(citation));
    }

    public boolean isInForceOn(LocalDate day) {
        return Statutes.standard().inForce(citation.statute(), day);
    }
}
