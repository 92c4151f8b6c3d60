package org.zhiheng.documents;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.zhiheng.documents.content.OrganBlock;
import org.zhiheng.platform.RecordId;

/** The numbers of one kind of paper of one organ in one year (文号): one after the other, none twice. */
@Service
class NumberSeries {

    private static final int EXAMPLE = 12;

    private final NumberStore store;

    NumberSeries(NumberStore store) {
        this.store = store;
    }

    /** The next number; null for a kind that has none. */
    @Nullable
    DocumentNumber next(DocumentKind kind, RecordId organ, OrganBlock called, LocalDate on) {
        return kind.numberWord() == null
                ? null
                : new DocumentNumber(words(kind, called), on.getYear(), store.nextOrdinal(organ, kind, on.getYear()));
    }

    /** Goes on after a number that was given on paper; or why that is none of this series. */
    Optional<String> goOnAfter(DocumentKind kind, RecordId organ, OrganBlock called, LocalDate on, String number) {
        var given = DocumentNumber.read(number)
                .filter(read -> read.words().equals(words(kind, called)) && read.ordinal() > 0);
        if (given.isEmpty()) {
            return Optional.of("“%s”不是本机关%s的文号，应当像“%s”。请照原文书核对；原文书用的是另一套编号的，文号留空，附上原文书的扫描件。"
                    .formatted(number, kind.label(), new DocumentNumber(words(kind, called), on.getYear(), EXAMPLE)));
        }
        if (given.get().year() != on.getYear()) {
            return Optional.of("文号“%s”是 %d 年的，与当时办理的日期 %s 不在同一年。请照原文书核对文号和日期。"
                    .formatted(number, given.get().year(), on));
        }
        store.raise(organ, kind, given.get());
        return store.keepGiven(organ, kind, given.get())
                ? Optional.empty()
                : Optional.of(
                        "文号“%s”已经是另一份%s的，一个文号不能用两次。请照原文书核对；原文书确实重号的，文号留空，附上原文书的扫描件。".formatted(number, kind.label()));
    }

    private static String words(DocumentKind kind, OrganBlock called) {
        return called.word() + kind.numberWord();
    }
}
