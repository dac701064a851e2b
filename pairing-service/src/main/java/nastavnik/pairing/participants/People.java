package nastavnik.pairing.participants;

import nastavnik.platform.replica.Keyed;
import nastavnik.platform.replica.Replica;
import nastavnik.platform.store.Filter;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks people up; an id that was merged away leads to its survivor. */
@Component
public class People {

    private static final int MERGERS = 10;
    private static final int ABSORBED = 1000;

    private final Replica<Participant> participants;

    People(Replica<Participant> participants) {
        this.participants = participants;
    }

    /**
     * What is known of somebody.
     *
     * @throws nastavnik.platform.replica.NotYetKnown when the registry has not told of them yet
     */
    public Participant get(String id) {
        Participant person = participants.get(id);
        for (int i = 0; i < MERGERS; i++) {
            String survivor = person.survivor();
            if (survivor == null) {
                break;
            }
            person = participants.get(survivor);
        }
        return person;
    }

    /** What is known of somebody, if anything. */
    public Optional<Participant> find(String id) {
        Optional<Participant> person = participants.find(id);
        for (int i = 0; i < MERGERS && person.isPresent(); i++) {
            String survivor = person.get().survivor();
            if (survivor == null) {
                break;
            }
            person = participants.find(survivor);
        }
        return person;
    }

    /** The ids somebody is called by in pairs: the own one, and those merged into it. */
    public Set<String> namesOf(String id) {
        Set<String> names = new LinkedHashSet<>(List.of(id));
        List<String> next = List.of(id);
        for (int i = 0; i < MERGERS && !next.isEmpty(); i++) {
            next =
                    participants.list(Filter.in("survivor", next), ABSORBED).stream()
                            .map(Keyed::id)
                            .filter(names::add)
                            .toList();
        }
        return names;
    }

    /** What is known of many; those never heard of are left out. */
    public Map<String, Participant> all(Collection<String> ids) {
        Map<String, Participant> found = new HashMap<>(participants.all(ids));
        found.replaceAll(
                (id, person) -> person.survivor() == null ? person : find(id).orElse(person));
        return found;
    }

    /** Everybody who stands in one of the bases, by id. */
    public List<Keyed<Participant>> inBasesOf(Collection<String> organisations) {
        List<Keyed<Participant>> found = new ArrayList<>();
        participants.each(
                Filter.in("participations.organisation", organisations),
                person -> {
                    if (person.state().survivor() == null) {
                        found.add(person);
                    }
                });
        return found;
    }
}
