package org.zhiheng.officers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.NameCursor;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** The door to the register of officers (执法人员), for whoever asks about them. */
@Service
public class Officers {

    private final OfficerStore store;
    private final ServingStore serving;
    private final Organs organs;
    private final LegalClock clock;

    Officers(OfficerStore store, ServingStore serving, Organs organs, LegalClock clock) {
        this.store = store;
        this.serving = serving;
        this.organs = organs;
        this.clock = clock;
    }

    /**
     * What a list of officers is narrowed by; null leaves it open.
     *
     * @param words part of a name or of the number of a certificate
     * @param state "valid", "suspended", "withdrawn", "cancelled", "expired", "none" or "left"
     */
    public record Filter(
            @Nullable String words,
            @Nullable RecordId organ,
            @Nullable String state,
            @Nullable String field) {}

    @Transactional(readOnly = true)
    public Officer get(RecordId id) {
        return find(id).orElseThrow(() -> Problem.notFound("执法人员"));
    }

    @Transactional(readOnly = true)
    public Optional<Officer> find(RecordId id) {
        return store.find(id);
    }

    /** Who has that citizen identification number, within the scope. */
    @Transactional(readOnly = true)
    public Optional<Officer> findByIdNumber(int region, String idNumber) {
        return store.findByIdNumber(region, idNumber);
    }

    /** Whether somebody with that number serves anywhere, be it out of the scope; nothing more is told. */
    @Transactional(readOnly = true)
    public boolean isInService(String idNumber) {
        return store.isInService(idNumber);
    }

    /** Who has the same name and was born on the same day (重名同生日), within the scope. */
    @Transactional(readOnly = true)
    public List<Officer> namesakes(int region, String name, LocalDate birthDate) {
        return store.namesakes(region, name, birthDate);
    }

    /** Who holds a certificate, within the scope. */
    @Transactional(readOnly = true)
    public Optional<Officer> holderOf(RecordId certificate) {
        return store.holderOf(certificate);
    }

    /** The people of an organ by name, also those who left. */
    @Transactional(readOnly = true)
    public List<Officer> of(RecordId organ) {
        return store.of(organ);
    }

    /** Everybody of a region who served on at least one day of a period, by organ and name, within the scope. */
    @Transactional(readOnly = true)
    public List<Serving> serving(int region, LocalDate from, LocalDate until) {
        return serving.between(region, from, until);
    }

    /** How many officers of each organ of a region hold a valid certificate on a day, within the scope. */
    @Transactional(readOnly = true)
    public Map<RecordId, Long> certifiedByOrgan(int region, LocalDate on) {
        return store.certifiedByOrgan(region, on);
    }

    /**
     * What keeps these people from enforcing together (CF-22, RY-01, RY-06); empty when all of them are qualified and they
     * are two at least. Whoever is named must be qualified: assistants go along, but are not named.
     *
     * @param organ that enforces; its own people count, and those of whom it entrusted
     */
    @Transactional(readOnly = true)
    public List<Missing> missing(
            Collection<RecordId> officers, RecordId organ, String field, int region, LocalDate on) {
        var different = new HashSet<>(officers);
        var found = store.find(different);
        return new Qualified(new HashSet<>(organs.withBelow(organ)), field, region, on)
                .missing(found, different.size() - found.size());
    }

    /**
     * Officers by name.
     *
     * @param cursor of the page before; null for the first page
     */
    @Transactional(readOnly = true)
    public Page<Officer> search(Filter filter, @Nullable String cursor, int limit) {
        var today = clock.today();
        var found = store.search(filter, today, NameCursor.parse(cursor), limit + 1);
        return NameCursor.page(
                found,
                limit,
                store.count(filter, today),
                officer -> new NameCursor(officer.name(), officer.id().id()));
    }
}
