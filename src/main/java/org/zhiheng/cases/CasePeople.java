package org.zhiheng.cases;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.DecisionRecord.NamedPerson;
import org.zhiheng.cases.form.Party;
import org.zhiheng.cases.form.PartyKind;
import org.zhiheng.cases.form.Person;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.law.CitizenId;
import org.zhiheng.law.Parameters;
import org.zhiheng.platform.PersonalText;

/** The natural persons who appear in the acts of a case, wherever a form names them. */
final class CasePeople {

    private static final String MAJORITY = "cases.age-of-majority";
    /** Components that hold the bare name of somebody. */
    private static final Set<String> NAMES =
            Set.of("informant", "receivedBy", "witness", "representative", "holder", "suspect");

    private final LocalDate on;
    private final List<NamedPerson> found = new ArrayList<>();

    private CasePeople(LocalDate on) {
        this.on = on;
    }

    /** Everybody named in the case; {@code on} is the day that decides who is a minor. */
    static List<NamedPerson> of(PenaltyCase penaltyCase, LocalDate on) {
        var people = new CasePeople(on);
        penaltyCase.acts().forEach(taken -> people.walk(taken.form()));
        return people.found.stream().distinct().toList();
    }

    static boolean isMinor(@Nullable PersonalText idNumber, LocalDate on) {
        return idNumber != null
                && CitizenId.fault(idNumber.plain(), on).isEmpty()
                && CitizenId.ageOn(idNumber.plain(), on) < Parameters.standard().number(MAJORITY, on);
    }

    private void walk(@Nullable Object part) {
        switch (part) {
            case Person person ->
                add(person.name(), isMinor(person.idNumber(), on), person.idNumber(), person.phone(), person.address());
            case Party party -> party(party);
            case Collection<?> parts -> parts.forEach(this::walk);
            case Record record -> {
                for (var component : record.getClass().getRecordComponents()) {
                    component(component, value(component, record));
                }
            }
            case null, default -> {}
        }
    }

    /** What an enterprise gives as its address is public; what a citizen gives is not. */
    private void party(Party party) {
        if (party.kind() == PartyKind.CITIZEN) {
            add(party.name(), isMinor(party.idNumber(), on), party.idNumber(), party.phone(), party.address());
        } else {
            add(party.representative() == null ? "" : party.representative(), false, null, party.phone(), null);
        }
    }

    private void component(RecordComponent component, @Nullable Object value) {
        switch (value) {
            case String name when NAMES.contains(component.getName()) -> add(name, false, null, null, null);
            case PersonalText text -> add("", false, null, text, null);
            case null, default -> walk(value);
        }
    }

    private void add(
            String name,
            boolean minor,
            @Nullable PersonalText idNumber,
            @Nullable PersonalText phone,
            @Nullable PersonalText address) {
        found.add(new NamedPerson(name.strip(), minor, idNumber, phone, address));
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException(component.getName(), unreadable);
        }
    }
}
