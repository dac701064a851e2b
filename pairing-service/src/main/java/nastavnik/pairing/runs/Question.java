package nastavnik.pairing.runs;

import nastavnik.events.OrganisationKind;
import nastavnik.events.Side;
import nastavnik.pairing.gates.Candidates;
import nastavnik.pairing.gates.Neighbours;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.Mentee;
import nastavnik.pairing.matching.problem.Mentor;
import nastavnik.pairing.matching.problem.PairKey;
import nastavnik.pairing.participants.Participant;
import nastavnik.pairing.participants.People;
import nastavnik.pairing.policy.Policy;
import nastavnik.pairing.policy.Rulebook;
import nastavnik.platform.replica.Keyed;
import nastavnik.platform.rights.Organisation;
import nastavnik.platform.rights.Organisations;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts a run's question together: mentees of the school's base, mentors of its base and of partners
 * in its municipality, known pairs as they are, verdicts on earlier proposals. What is asked
 * depends on nothing else.
 */
@Component
class Question {

    /** Organisations whose mentors come to others' pupils. */
    private static final Set<OrganisationKind> PARTNERS =
            Set.of(
                    OrganisationKind.PARTNER,
                    OrganisationKind.VOCATIONAL,
                    OrganisationKind.ADDITIONAL_EDUCATION);

    private final People people;
    private final Organisations organisations;
    private final Standing standing;
    private final Verdicts verdicts;

    Question(People people, Organisations organisations, Standing standing, Verdicts verdicts) {
        this.people = people;
        this.organisations = organisations;
        this.standing = standing;
        this.verdicts = verdicts;
    }

    /** The problem and how far had been read. */
    record Asked(MatchingProblem problem, Run.ReadTo readTo) {}

    Asked of(String organisation, String cycle, Set<String> forms, Policy policy, LocalDate day) {
        List<Keyed<Participant>> found = people.inBasesOf(bases(organisation));
        List<Mentee> mentees = new ArrayList<>();
        List<Mentor> mentors = new ArrayList<>();
        Map<String, Set<String>> previous = standing.previous(organisation, cycle);
        for (Keyed<Participant> one : found) {
            Participant person = one.state();
            if (isIn(person, Side.MENTEE, cycle, organisation)) {
                Set<String> wanted = Candidates.wanted(person, cycle, Side.MENTEE, forms);
                mentees.add(
                        Candidates.mentee(
                                one.id(),
                                person,
                                cycle,
                                wanted,
                                previous.getOrDefault(one.id(), Set.of()),
                                day));
            }
            Set<String> offered = Candidates.wanted(person, cycle, Side.MENTOR, forms);
            if (person.places(cycle) > 0 && !offered.isEmpty()) {
                mentors.add(Candidates.mentor(one.id(), person, cycle, offered, day));
            }
        }
        List<PairKey> frozen = standing.frozen(mentees, mentors);
        Verdicts.Said said = verdicts.of(organisation, cycle);
        var problem =
                new MatchingProblem(
                        day,
                        Rulebook.blocking(policy, day),
                        new Neighbours(organisations).of(found.stream().map(Keyed::state).toList()),
                        mentees,
                        mentors,
                        frozen,
                        said.rejected(),
                        said.undecided());
        long revisions = found.stream().mapToLong(Keyed::revision).sum();
        return new Asked(problem, new Run.ReadTo(found.size(), revisions, frozen.size()));
    }

    private static boolean isIn(Participant person, Side side, String cycle, String organisation) {
        return person.in(cycle, side).anyMatch(part -> part.organisation().equals(organisation));
    }

    private Set<String> bases(String organisation) {
        Set<String> bases = new TreeSet<>();
        bases.add(organisation);
        organisations
                .find(organisation)
                .map(Organisation::municipality)
                .ifPresent(
                        municipality ->
                                organisations.of(municipality).stream()
                                        .filter(other -> PARTNERS.contains(other.kind()))
                                        .forEach(other -> bases.add(other.id())));
        return bases;
    }
}
