package nastavnik.pairing.proposal;

import nastavnik.pairing.gates.Entrants;
import nastavnik.pairing.gates.Gates;
import nastavnik.pairing.pair.Member;
import nastavnik.pairing.pair.Mentor;
import nastavnik.pairing.pair.Pair;
import nastavnik.pairing.pair.Person;
import nastavnik.pairing.pair.Terms;
import nastavnik.pairing.places.Places;
import nastavnik.pairing.policy.Form;
import nastavnik.pairing.policy.Policies;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.aggregate.Stored;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Proposes a pair or a group, by hand or from a matching run: the same rules hold for both. */
@Service
public class ProposePair {

    private final AggregateStore<Pair> pairs;
    private final Policies policies;
    private final Entrants entrants;
    private final Gates gates;
    private final Places places;
    private final Clock clock;

    ProposePair(
            AggregateStore<Pair> pairs,
            Policies policies,
            Entrants entrants,
            Gates gates,
            Places places,
            Clock clock) {
        this.pairs = pairs;
        this.policies = policies;
        this.entrants = entrants;
        this.gates = gates;
        this.places = places;
        this.clock = clock;
    }

    /**
     * What is proposed.
     *
     * @param id of the new pair
     */
    public record Command(
            String id,
            String organisation,
            String cycle,
            String form,
            @Nullable String roleModel,
            String mentor,
            List<String> members,
            @Nullable String predecessor) {}

    /** Refuses by the name of the first rule that forbids. */
    public Stored<Pair> handle(Command command) {
        pairs.answerRepeat(command.id());
        LocalDate today = LocalDate.now(clock);
        Terms terms = terms(command);
        Person mentor =
                entrants.mentor(command.mentor(), command.organisation(), command.cycle(), today);
        List<Person> members =
                command.members().stream()
                        .map(id -> entrants.mentee(id, terms.organisation(), terms.cycle(), today))
                        .toList();
        gates.beforeProposal(terms, command.mentor(), command.members(), members.size());
        return places.taking(
                command.id(),
                terms,
                command.mentor(),
                command.members(),
                numbers ->
                        pairs.create(
                                command.id(),
                                Pair.propose(
                                        terms,
                                        Mentor.of(mentor, null),
                                        placed(members, numbers),
                                        today)));
    }

    private static List<Member> placed(List<Person> members, Map<String, Integer> numbers) {
        return members.stream()
                .map(
                        person ->
                                Member.of(
                                        person,
                                        numbers.getOrDefault(person.participant(), 0),
                                        null))
                .toList();
    }

    /** A pair of another organisation is as unknown as none at all. */
    private boolean isOf(String organisation, String pair) {
        return pairs.find(pair)
                .filter(
                        found ->
                                found.state().dossier().terms().organisation().equals(organisation))
                .isPresent();
    }

    private Terms terms(Command command) {
        Form form = policies.current().known(command.form());
        String roleModel = command.roleModel();
        if (roleModel != null && !form.has(roleModel)) {
            throw new Refusal("role-model-belongs-to-the-form");
        }
        String predecessor = command.predecessor();
        if (predecessor != null && !isOf(command.organisation(), predecessor)) {
            throw new Refusal("predecessor-is-known");
        }
        return new Terms(
                command.organisation(),
                command.cycle(),
                form.code(),
                form.kind(),
                form.audience(),
                roleModel,
                predecessor);
    }
}
