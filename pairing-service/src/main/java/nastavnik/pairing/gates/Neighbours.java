package nastavnik.pairing.gates;

import nastavnik.events.Participation;
import nastavnik.pairing.matching.problem.Organisation;
import nastavnik.pairing.participants.Participant;
import nastavnik.platform.rights.Organisations;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Says what the engine needs to know of where people are. */
public final class Neighbours {

    private final Organisations organisations;

    public Neighbours(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The organisations in whose bases these people stand. */
    public List<Organisation> of(Collection<Participant> people) {
        return people.stream()
                .flatMap(person -> person.participations().stream())
                .map(Participation::organisation)
                .distinct()
                .sorted()
                .map(this::known)
                .toList();
    }

    private Organisation known(String id) {
        return new Organisation(
                id, organisations.find(id).map(o -> o.municipality()).orElse(null), Set.of());
    }
}
