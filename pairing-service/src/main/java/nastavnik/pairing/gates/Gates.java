package nastavnik.pairing.gates;

import nastavnik.events.Side;
import nastavnik.pairing.matching.MatchingEngine;
import nastavnik.pairing.matching.policy.BuiltIn;
import nastavnik.pairing.matching.policy.MatchingPolicy;
import nastavnik.pairing.matching.policy.RuleKind;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.PairKey;
import nastavnik.pairing.pair.Terms;
import nastavnik.pairing.participants.Participant;
import nastavnik.pairing.participants.People;
import nastavnik.pairing.policy.Policies;
import nastavnik.pairing.policy.Policy;
import nastavnik.pairing.policy.Rulebook;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.rights.Organisations;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A pair made by hand is checked by the same rules as a matching run proposes by; a gate says
 * whether a broken rule forbids or only warns.
 */
@Component
public class Gates {

    private static final String GROUP_SIZE = "group-size";
    private static final Set<String> FACTS =
            Set.of(RuleKind.MENTEE_HAS.name(), RuleKind.MENTOR_HAS.name());

    private final Policies policies;
    private final People people;
    private final Neighbours neighbours;
    private final Clock clock;
    private final MatchingEngine engine = new MatchingEngine();

    Gates(Policies policies, People people, Organisations organisations, Clock clock) {
        this.policies = policies;
        this.people = people;
        this.neighbours = new Neighbours(organisations);
        this.clock = clock;
    }

    /**
     * Before a proposal: every rule.
     *
     * @throws Refusal named by the first broken rule that forbids
     */
    public void beforeProposal(Terms terms, String mentor, Collection<String> mentees, int size) {
        Policy policy = policies.current();
        refuse(policy, broken(policy, Rulebook.whole(policy), terms, mentor, mentees, size));
    }

    /**
     * Before it is in force: consents, check and training, which may have changed since.
     *
     * @throws Refusal named by the first broken rule that forbids
     */
    public void beforeOrder(Terms terms, String mentor, Collection<String> mentees) {
        Policy policy = policies.current();
        refuse(policy, broken(policy, facts(policy), terms, mentor, mentees, 0));
    }

    /** The rules a pair breaks; none of them forbids, or it would not be. */
    public List<String> warnings(Terms terms, String mentor, Collection<String> mentees, int size) {
        Policy policy = policies.current();
        return broken(policy, Rulebook.whole(policy), terms, mentor, mentees, size);
    }

    private void refuse(Policy policy, List<String> broken) {
        LocalDate today = LocalDate.now(clock);
        broken.stream()
                .filter(rule -> policy.blocks(rule, today))
                .findFirst()
                .ifPresent(
                        rule -> {
                            throw new Refusal(rule);
                        });
    }

    private static MatchingPolicy facts(Policy policy) {
        MatchingPolicy whole = Rulebook.whole(policy);
        return new MatchingPolicy(
                whole.version(),
                whole.rules().stream().filter(rule -> FACTS.contains(rule.kind())).toList(),
                List.of(),
                whole.groupSizes(),
                0,
                0,
                0,
                1);
    }

    private List<String> broken(
            Policy policy,
            MatchingPolicy rules,
            Terms terms,
            String mentor,
            Collection<String> mentees,
            int size) {
        Participant leading = people.get(mentor);
        Set<String> broken = new TreeSet<>();
        for (String mentee : mentees) {
            Participant led = people.get(mentee);
            broken.addAll(broken(rules, terms, mentor, leading, mentee, led));
        }
        int most = policy.form(terms.form()).map(form -> form.groupSize()).orElse(size);
        if (size > most) {
            broken.add(GROUP_SIZE);
        }
        return List.copyOf(broken);
    }

    private List<String> broken(
            MatchingPolicy rules,
            Terms terms,
            String mentorId,
            Participant mentor,
            String menteeId,
            Participant mentee) {
        LocalDate today = LocalDate.now(clock);
        String cycle = terms.cycle();
        Set<String> form = Set.of(terms.form());
        var asked =
                new MatchingProblem(
                        today,
                        rules,
                        neighbours.of(List.of(mentor, mentee)),
                        List.of(Candidates.mentee(menteeId, mentee, cycle, form, Set.of(), today)),
                        List.of(Candidates.mentor(mentorId, mentor, cycle, form, today)),
                        List.of(),
                        List.of(),
                        List.of());
        var found =
                engine.check(asked, new PairKey(menteeId, mentorId, terms.form())).broken().stream()
                        .filter(rule -> !rule.equals(BuiltIn.NO_PLACE))
                        .map(Rulebook::name);
        boolean wanted =
                !Candidates.wanted(mentee, cycle, Side.MENTEE, form).isEmpty()
                        && !Candidates.wanted(mentor, cycle, Side.MENTOR, form).isEmpty();
        return Stream.concat(found, wanted ? Stream.empty() : Stream.of(BuiltIn.FORM)).toList();
    }
}
