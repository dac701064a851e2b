package nastavnik.pairing.gates;

import nastavnik.events.Category;
import nastavnik.events.Participation;
import nastavnik.events.Side;
import nastavnik.pairing.pair.Person;
import nastavnik.pairing.participants.Participant;
import nastavnik.pairing.participants.People;
import nastavnik.platform.aggregate.Refusal;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Who enters a pair, as one of which organisation: somebody from the bases of the cycle. */
@Component
public class Entrants {

    private final People people;

    Entrants(People people) {
        this.people = people;
    }

    /** A mentor from the base of this organisation, or of another one. */
    public Person mentor(String id, String organisation, String cycle, LocalDate day) {
        Participant person = people.get(id);
        String base =
                base(person, Side.MENTOR, organisation, cycle)
                        .orElseThrow(() -> new Refusal("mentor-is-in-the-base"));
        return person(id, person, base, day);
    }

    /** A mentee, only from the base of this organisation. */
    public Person mentee(String id, String organisation, String cycle, LocalDate day) {
        Participant person = people.get(id);
        return base(person, Side.MENTEE, organisation, cycle)
                .filter(organisation::equals)
                .map(base -> person(id, person, base, day))
                .orElseThrow(() -> new Refusal("mentee-is-in-the-base"));
    }

    /** Somebody of a cycle that may be long over: where they were on the day. */
    public Person then(String id, String organisation, LocalDate day) {
        Participant person = people.get(id);
        String there =
                person.categoryIn(organisation, day).isPresent() || person.stays().isEmpty()
                        ? organisation
                        : person.stays().stream()
                                .filter(stay -> stay.on(day))
                                .findFirst()
                                .orElse(person.stays().getFirst())
                                .organisation();
        return person(id, person, there, day);
    }

    private static Optional<String> base(
            Participant person, Side side, String organisation, String cycle) {
        return person.in(cycle, side)
                .map(Participation::organisation)
                .min(Comparator.comparing((String base) -> !base.equals(organisation)));
    }

    private static Person person(String id, Participant person, String base, LocalDate day) {
        Category category = person.categoryIn(base, day).orElse(person.category());
        return new Person(id, base, category, person.minor());
    }
}
