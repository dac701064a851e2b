package nastavnik.portal.classes;

import nastavnik.portal.pairs.PairView;
import nastavnik.portal.pairs.Pairs;
import nastavnik.portal.people.People;
import nastavnik.portal.people.Person;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a class together: who is in it, what was signed, who works with whom. */
@Component
class ClassSheet {

    /** Without these nobody takes part. */
    static final List<String> PURPOSES = List.of("PROCESSING", "PARTICIPATION");

    private static final List<String> OPEN = List.of("PROPOSED", "AGREED", "ACTIVE", "SUSPENDED");

    private final People people;
    private final Pairs pairs;

    ClassSheet(People people, Pairs pairs) {
        this.people = people;
        this.pairs = pairs;
    }

    /** A class and its figures. */
    record Sheet(String form, List<Pupil> pupils) {

        public long signed() {
            return pupils.stream().filter(one -> one.missing().isEmpty()).count();
        }

        public long inBase() {
            return pupils.stream().filter(Pupil::inBase).count();
        }

        public long paired() {
            return pupils.stream().filter(Pupil::paired).count();
        }

        /** Whose papers are still to be collected. */
        public List<String> unsigned() {
            return pupils.stream()
                    .filter(one -> !one.missing().isEmpty())
                    .map(one -> one.person().id())
                    .toList();
        }
    }

    List<Sheet> of(String organisation, String cycle, List<String> classes) {
        List<PairView> open =
                pairs.all(organisation, cycle, "").stream()
                        .filter(one -> OPEN.contains(one.status()))
                        .toList();
        return classes.stream().map(form -> sheet(organisation, cycle, form, open)).toList();
    }

    private Sheet sheet(String organisation, String cycle, String form, List<PairView> open) {
        var query = new People.Query(null, form, null, null, null);
        List<Person> pupils = people.all(organisation, cycle, query);
        Set<String> ids = pupils.stream().map(Person::id).collect(Collectors.toSet());
        List<PairView> theirs = open.stream().filter(one -> touches(one, ids)).toList();
        Map<String, String> names = pairs.names(theirs);
        return new Sheet(
                form, pupils.stream().map(one -> pupil(one, cycle, theirs, names)).toList());
    }

    private static boolean touches(PairView pair, Set<String> ids) {
        return now(pair).anyMatch(ids::contains);
    }

    /** Everybody who is in it now. */
    private static Stream<String> now(PairView pair) {
        Stream<String> members = pair.open().stream().map(PairView.Member::participant);
        return Stream.concat(Stream.ofNullable(pair.mentor()), members);
    }

    private static Pupil pupil(
            Person person, String cycle, List<PairView> pairs, Map<String, String> names) {
        List<Pupil.Bond> bonds =
                pairs.stream()
                        .filter(pair -> now(pair).anyMatch(person.id()::equals))
                        .map(pair -> bond(person.id(), pair, names))
                        .toList();
        boolean inBase =
                Stream.of("MENTEE", "MENTOR")
                        .anyMatch(side -> person.part(side, cycle).isPresent());
        return new Pupil(person, bonds, inBase);
    }

    private static Pupil.Bond bond(String id, PairView pair, Map<String, String> names) {
        boolean mentor = id.equals(pair.mentor());
        List<PairView.Member> members = pair.open();
        String other = mentor && members.size() == 1 ? members.getFirst().participant() : null;
        String with = mentor ? other : pair.mentor();
        return new Pupil.Bond(
                pair.id(),
                mentor,
                with == null ? null : names.get(with),
                members.size(),
                pair.status());
    }
}
