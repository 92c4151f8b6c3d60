package org.zhiheng.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The register of statutes (法规库), read once from the folder law/statutes. */
public final class Statutes {

    private static final Statutes STANDARD =
            new Statutes(LawFiles.in("statutes").stream().map(Statutes::read).toList());

    private final Map<String, Statute> byKey = new LinkedHashMap<>();

    Statutes(List<Statute> statutes) {
        for (var statute : statutes) {
            if (byKey.put(statute.key(), statute) != null) {
                throw new IllegalStateException("法规库中有两份 " + statute.key());
            }
        }
    }

    /** The register that comes with the product. */
    public static Statutes standard() {
        return STANDARD;
    }

    public Collection<Statute> all() {
        return byKey.values();
    }

    /**
     * The statute of a key.
     *
     * @throws IllegalArgumentException for a key that the register does not have
     */
    public Statute get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("法规库中没有 " + key));
    }

    public Optional<Statute> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The statute of a full or a short title, with or without 《》. */
    public Optional<Statute> findByTitle(String title) {
        var bare = title.replaceAll("[《》]", "").strip();
        return byKey.values().stream()
                .filter(statute ->
                        statute.title().equals(bare) || statute.shortTitle().equals(bare))
                .findFirst();
    }

    /** Whether the register knows the statute and the article, and has a digest of it. */
    public boolean has(Citation citation) {
        return find(citation.statute())
                .filter(statute -> statute.digests().containsKey(citation.number()))
                .isPresent();
    }

    public boolean inForce(String key, LocalDate day) {
        return get(key).isInForceOn(day);
    }

    /** What the cited article says, in our own words. */
    public String digest(Citation citation) {
        return get(citation.statute()).digests().getOrDefault(citation.number(), "");
    }

    private static Statute read(LawFile file) {
        var versions = file.list("versions").stream()
                .map(version -> new Statute.Version(
                        version.findText("number"),
                        version.date("adopted"),
                        version.date("in-force"),
                        version.findDate("repealed")))
                .toList();
        return new Statute(
                file.text("key"),
                file.text("title"),
                file.text("short"),
                Statute.Kind.valueOf(file.text("kind").toUpperCase(Locale.ROOT).replace('-', '_')),
                file.text("body"),
                file.number("articles-in-all"),
                versions,
                file.numbered("articles"));
    }
}
