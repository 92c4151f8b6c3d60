package org.zhiheng.disclosure;

import org.jspecify.annotations.Nullable;
import org.zhiheng.law.Citation;
import org.zhiheng.law.Statutes;

/**
 * One line of the table of disclosure: what is done with a kind of decision at one place.
 *
 * @param rule id of the rule that it carries out
 * @param due key of the parameter that holds by when; null where nothing is published
 * @param shortest key of the parameter that holds how long at least; null where nothing sets it
 * @param longest key of the parameter that holds how long at most; null where nothing sets it
 */
record DisclosureRule(
        String rule,
        Situation situation,
        Place place,
        Showing showing,
        @Nullable String due,
        @Nullable String shortest,
        @Nullable String longest,
        Citation citation) {

    DisclosureRule {
        if (!Statutes.standard().has(citation)) {
            throw new IllegalStateException("公示规则的条文不在法规库中：" + citation);
        }
        if ((showing == Showing.NOT_SHOWN) != (due == null)) {
            throw new IllegalStateException("公示规则“" + situation.label() + "”：公示的有期限，不公示的没有");
        }
    }
}
