package nastavnik.pairing.matching;

import nastavnik.pairing.matching.policy.BuiltIn;
import nastavnik.pairing.matching.policy.MatchingPolicy;
import nastavnik.pairing.matching.problem.BlockedPair;
import nastavnik.pairing.matching.problem.Edit;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.Mentee;
import nastavnik.pairing.matching.problem.Mentor;
import nastavnik.pairing.matching.problem.Organisation;
import nastavnik.pairing.matching.problem.PairKey;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The problem as it is after the edits so far, and what an edit may not contradict. */
final class Draft {

    private final LocalDate day;
    private final MatchingPolicy policy;
    private final List<Organisation> organisations;
    private final Map<String, Mentee> mentees = new LinkedHashMap<>();
    private final Map<String, Mentor> mentors = new LinkedHashMap<>();
    private final Set<PairKey> frozen;
    private final Map<String, Set<PairKey>> frozenOf = new HashMap<>();
    private final Set<BlockedPair> blocked;
    private final List<PairKey> proposed;

    Draft(MatchingProblem problem) {
        day = problem.day();
        policy = problem.policy();
        organisations = problem.organisations();
        problem.mentees().forEach(mentee -> mentees.put(mentee.id(), mentee));
        problem.mentors().forEach(mentor -> mentors.put(mentor.id(), mentor));
        frozen = new LinkedHashSet<>(problem.frozen());
        frozen.forEach(pair -> frozenOf(pair).add(pair));
        blocked = new LinkedHashSet<>(problem.blocked());
        proposed = problem.proposed();
    }

    MatchingProblem problem() {
        return new MatchingProblem(
                day,
                policy,
                organisations,
                new ArrayList<>(mentees.values()),
                new ArrayList<>(mentors.values()),
                new ArrayList<>(frozen),
                new ArrayList<>(blocked),
                proposed);
    }

    /** Takes an edit down; false when it changes nothing. */
    boolean apply(Edit edit) {
        return switch (edit) {
            case Edit.AddMentee e -> isNew(mentees.putIfAbsent(e.mentee().id(), e.mentee()));
            case Edit.RemoveMentee e -> isKnown(mentees.remove(e.id()));
            case Edit.ChangeMentee e ->
                    !e.mentee().equals(mentees.put(e.mentee().id(), e.mentee()));
            case Edit.AddMentor e -> isNew(mentors.putIfAbsent(e.mentor().id(), e.mentor()));
            case Edit.RemoveMentor e -> isKnown(mentors.remove(e.id()));
            case Edit.ChangeMentor e ->
                    !e.mentor().equals(mentors.put(e.mentor().id(), e.mentor()));
            case Edit.ChangePlaces e -> changePlaces(e);
            case Edit.Block e -> blocked.add(e.pair());
            case Edit.Unblock e -> blocked.remove(e.pair());
            case Edit.Freeze e -> freeze(e.pair());
            case Edit.Release e -> release(e.pair());
        };
    }

    private static boolean isNew(@Nullable Object before) {
        if (before != null) {
            throw new EditRefused("known");
        }
        return true;
    }

    private static boolean isKnown(@Nullable Object before) {
        if (before == null) {
            throw new EditRefused("unknown");
        }
        return true;
    }

    private boolean changePlaces(Edit.ChangePlaces edit) {
        Mentor before = mentors.get(edit.mentor());
        if (before == null) {
            throw new EditRefused("unknown");
        }
        mentors.put(edit.mentor(), before.withPlaces(edit.places()));
        return before.places() != edit.places();
    }

    private Set<PairKey> frozenOf(PairKey pair) {
        return frozenOf.computeIfAbsent(pair.mentee(), _ -> new HashSet<>());
    }

    private boolean freeze(PairKey pair) {
        if (frozen.contains(pair)) {
            return false;
        }
        for (PairKey other : frozenOf(pair)) {
            if (other.mentor().equals(pair.mentor())) {
                throw new EditRefused(BuiltIn.SAME_MENTOR);
            }
            if (other.form().equals(pair.form())) {
                throw new EditRefused(BuiltIn.HAS_MENTOR);
            }
        }
        frozenOf(pair).add(pair);
        return frozen.add(pair);
    }

    private boolean release(PairKey pair) {
        frozenOf(pair).remove(pair);
        return frozen.remove(pair);
    }

    /** The mentor a mentee has for certain in a form. */
    @Nullable String frozenMentor(String mentee, String form) {
        return frozenOf.getOrDefault(mentee, Set.of()).stream()
                .filter(pair -> pair.form().equals(form))
                .map(PairKey::mentor)
                .findFirst()
                .orElse(null);
    }
}
