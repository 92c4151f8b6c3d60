package org.zhiheng.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.law.Due;

/** Derives the ledger line of a publication from its acts. */
@Component
class SheetDerivation {

    private final Placings placings;

    SheetDerivation(Placings placings) {
        this.placings = placings;
    }

    PublicationSheet of(Publication publication) {
        var listed = publication.listed();
        var standing = publication.standing();
        var placing = placings.ownSite(publication.situation(), listed.decidedOn());
        var clock = clock(publication, standing, placing.due());
        return new PublicationSheet(
                publication.id(),
                publication.organ(),
                publication.version(),
                listed.record(),
                standing,
                standing == Standing.ENDED
                        ? publication.acts().getLast().doing().label()
                        : null,
                publication.situation(),
                listed.number(),
                listed.title(),
                listed.party(),
                listed.field(),
                listed.decidedOn(),
                day(placing.due()),
                day(clock),
                clock == null ? null : clock.because(),
                publication.first(Doing.PUBLISH).map(TakenDoing::on).orElse(null),
                publication.published().isPresent() ? placing.until() : null,
                publication.repairPending());
    }

    private @Nullable Due clock(Publication publication, Standing standing, @Nullable Due toPublish) {
        return switch (standing) {
            case DUE -> toPublish;
            case TO_WITHDRAW ->
                publication
                        .content(Content.Undone.class)
                        .map(undone -> placings.withdrawal(undone.on()))
                        .orElse(null);
            case NEW, PUBLISHED, ENDED -> null;
        };
    }

    private static @Nullable LocalDate day(@Nullable Due due) {
        return due == null ? null : due.day().orElse(null);
    }
}
