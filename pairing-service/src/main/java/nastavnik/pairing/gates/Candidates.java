package nastavnik.pairing.gates;

import nastavnik.events.Participation;
import nastavnik.events.ParticipationStatus;
import nastavnik.events.Side;
import nastavnik.pairing.matching.problem.Mentee;
import nastavnik.pairing.matching.problem.Mentor;
import nastavnik.pairing.participants.Participant;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what the engine needs to know of people, from what the registry told. */
public final class Candidates {

    /** Facts a rule may ask for. */
    static final String CONSENTED = "CONSENTED";

    static final String CHECKED = "CHECKED";
    static final String TRAINED = "TRAINED";

    private Candidates() {}

    /** A mentee of a cycle who asks for the forms. */
    public static Mentee mentee(
            String id,
            Participant person,
            String cycle,
            Set<String> forms,
            Set<String> previous,
            LocalDate day) {
        List<Participation> parts = person.in(cycle, Side.MENTEE).toList();
        LocalDate since =
                parts.stream().map(Participation::since).min(LocalDate::compareTo).orElse(day);
        return new Mentee(
                id,
                organisations(parts),
                person.category().name(),
                person.born(),
                forms,
                parts.stream()
                        .map(Participation::request)
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.toSet()),
                all(parts, Participation::interests),
                all(parts, Participation::languages),
                all(parts, Participation::availability),
                List.of(),
                previous,
                person.consented() ? Set.of(CONSENTED) : Set.of(),
                false,
                0,
                (int) Math.max(0, ChronoUnit.DAYS.between(since, day)));
    }

    /** A mentor of a cycle who offers the forms, each with all the places. */
    public static Mentor mentor(
            String id, Participant person, String cycle, Set<String> forms, LocalDate day) {
        List<Participation> parts = person.in(cycle, Side.MENTOR).toList();
        int places = person.places(cycle);
        Map<String, Integer> byForm = new TreeMap<>();
        forms.forEach(form -> byForm.put(form, places));
        return new Mentor(
                id,
                organisations(parts),
                person.category().name(),
                person.born(),
                places,
                byForm,
                parts.stream().mapToInt(Participation::groupSize).max().orElse(1),
                all(parts, Participation::competences),
                all(parts, Participation::interests),
                all(parts, Participation::languages),
                all(parts, Participation::availability),
                age(widest(parts, Participation::bornTo, false), day),
                age(widest(parts, Participation::bornFrom, true), day),
                List.of(),
                facts(person, parts),
                false);
    }

    /** Whether somebody left open in which form they take part. */
    public static boolean namesNoForm(Participant person, String cycle, Side side) {
        return person.in(cycle, side).allMatch(part -> part.forms().isEmpty());
    }

    /** Those of the forms somebody named; all of them, if they left it open. */
    public static Set<String> wanted(
            Participant person, String cycle, Side side, Set<String> forms) {
        Set<String> named =
                person.in(cycle, side)
                        .flatMap(part -> part.forms().stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        if (named.isEmpty()) {
            return forms;
        }
        named.retainAll(forms);
        return named;
    }

    private static Set<String> facts(Participant person, List<Participation> parts) {
        Set<String> facts = new TreeSet<>();
        if (person.consented()) {
            facts.add(CONSENTED);
        }
        if (!parts.isEmpty() && parts.stream().allMatch(Participation::checked)) {
            facts.add(CHECKED);
        }
        if (parts.stream().anyMatch(p -> p.status() == ParticipationStatus.QUALIFIED)) {
            facts.add(TRAINED);
        }
        return facts;
    }

    private static Set<String> organisations(List<Participation> parts) {
        return parts.stream().map(Participation::organisation).collect(Collectors.toSet());
    }

    private static Set<String> all(
            List<Participation> parts, Function<Participation, Collection<String>> of) {
        return parts.stream().flatMap(part -> of.apply(part).stream()).collect(Collectors.toSet());
    }

    /** The widest wish of all parts; a part without one leaves it open. */
    private static @Nullable Integer widest(
            List<Participation> parts,
            Function<Participation, @Nullable Integer> of,
            boolean smallest) {
        List<Integer> years = parts.stream().map(of).flatMap(Stream::ofNullable).toList();
        if (years.isEmpty() || years.size() < parts.size()) {
            return null;
        }
        return years.stream().reduce(smallest ? Math::min : Math::max).orElse(null);
    }

    private static @Nullable Integer age(@Nullable Integer born, LocalDate day) {
        return born == null ? null : day.getYear() - born;
    }
}
