package nastavnik.registry.people;

import nastavnik.events.Role;
import nastavnik.events.Stay;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.rights.Access;
import nastavnik.registry.card.Card;
import nastavnik.registry.card.CardCipher;
import nastavnik.registry.participant.Known;
import nastavnik.registry.participant.Participant;

import org.springframework.stereotype.Component;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who of the people the caller may reach: those who are in an organisation of the caller now, or
 * were last. A foreign person is as unknown as one who never was.
 */
@Component
public class Reach {

    private final AggregateStore<Participant> participants;
    private final Access access;
    private final CardCipher cipher;

    Reach(AggregateStore<Participant> participants, Access access, CardCipher cipher) {
        this.participants = participants;
        this.access = access;
        this.cipher = cipher;
    }

    /** A person, and the organisation in whose name the caller acts. */
    public record Person(Stored<Participant> stored, Known known, String organisation) {}

    /** A command about a person, in the name of an organisation. */
    @FunctionalInterface
    public interface Decision {
        Change<Participant> decide(Known person, String organisation);
    }

    /** The person, if the caller has one of the roles where the person is. */
    public Person get(String id, Role... roles) {
        Stored<Participant> stored = participants.find(id).orElseThrow(NotFound::new);
        if (!(stored.state() instanceof Known known)) {
            throw new NotFound();
        }
        String organisation = organisation(known, roles);
        return new Person(stored, known, organisation);
    }

    /** Gives a curator's command; a stale revision is refused. */
    public Stored<Participant> change(String id, ExpectedRevision seen, Decision decision) {
        String organisation = allow(id);
        if (seen.revision() == null) {
            return participants.change(
                    id, now -> decision.decide(now.state().known(), organisation));
        }
        Stored<Participant> before = participants.get(id, seen);
        return participants.save(before, decision.decide(before.state().known(), organisation));
    }

    public Card card(Person person) {
        return card(person.stored().id(), person.known());
    }

    public Card card(String id, Known known) {
        return cipher.open(id, known.card(), Card.class);
    }

    /**
     * In the name of which organisation the caller may change the person. Erased and merged ones
     * are found by their last organisation, so that a repeat is answered.
     */
    String allow(String id) {
        Stored<Participant> stored = participants.find(id).orElseThrow(NotFound::new);
        return switch (stored.state()) {
            case Known known -> organisation(known, Role.CURATOR);
            case Participant.Merged gone -> last(gone.told().stays());
            case Participant.Erased gone -> last(gone.told().stays());
        };
    }

    private String last(List<Stay> stays) {
        if (stays.isEmpty()) {
            throw new NotFound();
        }
        String organisation = stays.getLast().organisation();
        access.require(organisation, Role.CURATOR);
        return organisation;
    }

    private String organisation(Known known, Role... roles) {
        Map<String, Set<Role>> own = new LinkedHashMap<>();
        places(known).forEach(place -> own.put(place, access.rolesIn(place)));
        own.values().removeIf(Set::isEmpty);
        if (own.isEmpty()) {
            throw new NotFound();
        }
        String best =
                own.keySet().stream()
                        .filter(
                                place ->
                                        !Collections.disjoint(
                                                own.getOrDefault(place, Set.of()), List.of(roles)))
                        .findFirst()
                        .orElse(own.keySet().iterator().next());
        access.require(best, roles);
        return best;
    }

    private static List<String> places(Known known) {
        List<String> open =
                known.stays().all().stream()
                        .filter(stay -> stay.until() == null)
                        .map(Stay::organisation)
                        .toList();
        return open.isEmpty() ? List.of(known.home()) : open;
    }
}
