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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

    /**
     * The problem and how far had been read.
     *
     * @param unnamed forms that would fit, by mentee who named none and is in no pair yet
     */
    record Asked(MatchingProblem problem, Run.ReadTo readTo, Map<String, Set<String>> unnamed) {}

    Asked of(String organisation, String cycle, Set<String> forms, Policy policy, LocalDate day) {
        List<Keyed<Participant>> found = people.inBasesOf(bases(organisation));
        List<Mentor> mentors = mentors(found, cycle, forms, day);
        List<Keyed<Participant>> learning =
                found.stream()
                        .filter(one -> isIn(one.state(), Side.MENTEE, cycle, organisation))
                        .toList();
        List<PairKey> frozen = standing.frozen(ids(learning), mentors);
        Set<String> offered =
                mentors.stream()
                        .flatMap(mentor -> mentor.placesByForm().keySet().stream())
                        .collect(Collectors.toSet());
        UnnamedForms unnamed = new UnnamedForms(policy, forms, offered, day);
        Map<String, Set<String>> toBeNamed = new TreeMap<>();
        Map<String, Set<String>> previous = standing.previous(organisation, cycle);
        List<Mentee> mentees = new ArrayList<>();
        for (Keyed<Participant> one : learning) {
            Set<String> wanted = wanted(one.state(), cycle, unnamed);
            if (wanted.isEmpty() && Candidates.namesNoForm(one.state(), cycle, Side.MENTEE)) {
                toBeNamed.put(one.id(), unnamed.fitting(one.state()));
            }
            mentees.add(
                    Candidates.mentee(
                            one.id(),
                            one.state(),
                            cycle,
                            wanted,
                            previous.getOrDefault(one.id(), Set.of()),
                            day));
        }
        frozen.forEach(pair -> toBeNamed.remove(pair.mentee()));
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
        return new Asked(
                problem, new Run.ReadTo(found.size(), revisions, frozen.size()), toBeNamed);
    }

    private static List<Mentor> mentors(
            List<Keyed<Participant>> found, String cycle, Set<String> forms, LocalDate day) {
        List<Mentor> mentors = new ArrayList<>();
        for (Keyed<Participant> one : found) {
            Set<String> offered = Candidates.wanted(one.state(), cycle, Side.MENTOR, forms);
            if (one.state().places(cycle) > 0 && !offered.isEmpty()) {
                mentors.add(Candidates.mentor(one.id(), one.state(), cycle, offered, day));
            }
        }
        return mentors;
    }

    private static Set<String> wanted(Participant person, String cycle, UnnamedForms unnamed) {
        return Candidates.namesNoForm(person, cycle, Side.MENTEE)
                ? unnamed.asked(person)
                : Candidates.wanted(person, cycle, Side.MENTEE, unnamed.forms());
    }

    private static List<String> ids(List<Keyed<Participant>> people) {
        return people.stream().map(Keyed::id).toList();
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
