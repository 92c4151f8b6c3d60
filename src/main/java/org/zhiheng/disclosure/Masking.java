package org.zhiheng.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.DecisionRecord;
import org.zhiheng.cases.DecisionRecord.PartyCategory;
import org.zhiheng.platform.PersonalText;

/**
 * Hides personal data in what is published (公示前脱敏, 《行政处罚法》第五十条): all that the case knows of natural persons, all
 * that can be told by its form, and what the publisher names besides.
 */
final class Masking {

    private static final Pattern NAMES = Pattern.compile(PersonName.ANY);
    private static final int LEAST = 2;
    /** So that nothing is lost where the text ends with the name. */
    private static final String END = "\n";

    private final Map<String, Finding> known = new LinkedHashMap<>();
    private final Collection<String> harmless;
    private final String enterprise;

    /**
     * @param alsoHide what the publisher names besides
     * @param harmless what looks like a name or an address of a person and is none; numbers and what the case knows are
     *     hidden all the same
     */
    Masking(DecisionRecord decision, Collection<String> alsoHide, Collection<String> harmless) {
        this.harmless = harmless.stream().map(String::strip).toList();
        decision.people().forEach(this::know);
        var party = decision.party();
        this.enterprise = party.category() == PartyCategory.ORGANISATION ? party.name() : "";
        if (party.isCitizen()) {
            name(party.name(), party.minor());
            data(PersonalKind.ID_NUMBER, party.idNumber());
            data(PersonalKind.ADDRESS, party.address());
        }
        data(PersonalKind.PHONE, party.phone());
        alsoHide.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .forEach(text -> add(PersonalKind.OTHER, text, PersonalKind.OTHER.instead()));
    }

    private void know(DecisionRecord.NamedPerson person) {
        if (PersonName.isOne(person.name())) {
            name(person.name(), person.minor());
        }
        data(PersonalKind.ID_NUMBER, person.idNumber());
        data(PersonalKind.PHONE, person.phone());
        data(PersonalKind.ADDRESS, person.address());
    }

    private void name(String name, boolean minor) {
        var kind = minor ? PersonalKind.MINOR : PersonalKind.NAME;
        add(kind, name, minor ? kind.instead() : PersonName.masked(name));
    }

    private void data(PersonalKind kind, @Nullable PersonalText text) {
        if (text != null) {
            add(kind, text.plain(), kind.instead());
        }
    }

    private void add(PersonalKind kind, String text, String instead) {
        if (text.length() >= LEAST && !text.equals(instead)) {
            known.putIfAbsent(text, Finding.of(kind, text, instead));
        }
    }

    /** A text as the public reads it, and what was hidden in it. */
    record Masked(String text, List<Finding> findings) {}

    /** The name of an enterprise is public, also where it holds that of a person. */
    Masked apply(String text) {
        var findings = new ArrayList<Finding>();
        if (enterprise.isEmpty()) {
            return new Masked(hidden(text, findings), findings);
        }
        var parts = Pattern.compile(enterprise, Pattern.LITERAL).splitAsStream(text + END);
        var joined = parts.map(part -> hidden(part, findings)).collect(Collectors.joining(enterprise));
        return new Masked(joined.substring(0, joined.length() - END.length()), findings);
    }

    private String hidden(String text, List<Finding> findings) {
        var result = hideKnown(text, findings);
        for (var pattern : PersonalPattern.ALL) {
            result = hide(result, pattern, findings);
        }
        for (var pattern : NamePattern.ALL) {
            result = hideNames(result, pattern, findings);
        }
        return result;
    }

    /** The longest first, so that a whole address goes before the name that stands in it. */
    private String hideKnown(String text, List<Finding> findings) {
        var result = text;
        var longestFirst = known.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (var data : longestFirst) {
            var finding = known.get(data);
            if (finding != null && result.contains(data)) {
                findings.add(finding);
                result = result.replace(data, finding.instead());
            }
        }
        return result;
    }

    private String hide(String text, PersonalPattern pattern, List<Finding> findings) {
        var matcher = pattern.pattern().matcher(text);
        var result = new StringBuilder();
        while (matcher.find()) {
            var found = matcher.group(pattern.group());
            if (!pattern.certain() && isHarmless(found)) {
                continue;
            }
            findings.add(Finding.of(pattern.kind(), found, pattern.kind().instead()));
            var whole = matcher.group();
            var before = whole.substring(0, matcher.start(pattern.group()) - matcher.start());
            var after = whole.substring(matcher.end(pattern.group()) - matcher.start());
            matcher.appendReplacement(
                    result, Matcher.quoteReplacement(before + pattern.kind().instead() + after));
        }
        return matcher.appendTail(result).toString();
    }

    private String hideNames(String text, NamePattern pattern, List<Finding> findings) {
        var matcher = pattern.pattern().matcher(text);
        var result = new StringBuilder();
        while (matcher.find()) {
            var before = matcher.group().substring(0, matcher.start(1) - matcher.start());
            var names = NAMES.matcher(matcher.group(1))
                    .replaceAll(name -> Matcher.quoteReplacement(nameless(name.group(), pattern.kind(), findings)));
            matcher.appendReplacement(result, Matcher.quoteReplacement(before + names));
        }
        return matcher.appendTail(result).toString();
    }

    private String nameless(String name, PersonalKind kind, List<Finding> findings) {
        if (isHarmless(name)) {
            return name;
        }
        var instead = kind == PersonalKind.MINOR ? kind.instead() : PersonName.masked(name);
        findings.add(Finding.of(kind, name, instead));
        return instead;
    }

    private boolean isHarmless(String found) {
        return harmless.stream()
                .anyMatch(text -> text.contains(found) || (text.length() >= LEAST && found.contains(text)));
    }
}
