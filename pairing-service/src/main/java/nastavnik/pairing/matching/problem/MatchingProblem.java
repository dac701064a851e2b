package nastavnik.pairing.matching.problem;

import nastavnik.pairing.matching.policy.MatchingPolicy;

import java.time.LocalDate;
import java.util.List;

/**
 * All that decides the outcome of a run: the same problem gives the same pairs. Ids are opaque.
 *
 * @param day the day ages are counted on
 * @param organisations those whose municipality or partners matter; others may be absent
 * @param frozen pairs that stay: they take the mentee's wish and the mentor's place
 * @param blocked people never to be proposed to each other
 * @param proposed proposals not yet decided on, kept where that costs less than the policy's bonus
 */
public record MatchingProblem(
        LocalDate day,
        MatchingPolicy policy,
        List<Organisation> organisations,
        List<Mentee> mentees,
        List<Mentor> mentors,
        List<PairKey> frozen,
        List<BlockedPair> blocked,
        List<PairKey> proposed) {

    public MatchingProblem {
        organisations = List.copyOf(organisations);
        mentees = List.copyOf(mentees);
        mentors = List.copyOf(mentors);
        frozen = List.copyOf(frozen);
        blocked = List.copyOf(blocked);
        proposed = List.copyOf(proposed);
    }

    /** The same with other pairs that stay. */
    public MatchingProblem withFrozen(List<PairKey> pairs) {
        return new MatchingProblem(
                day, policy, organisations, mentees, mentors, pairs, blocked, proposed);
    }
}
