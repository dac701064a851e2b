package nastavnik.pairing.matching.candidates;

import nastavnik.pairing.matching.problem.BlockedPair;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.PairKey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The pairs that already are, those that must not be, and those proposed before. */
final class Standing {

    private final Map<String, Set<String>> blocked = new HashMap<>();
    private final Map<String, Set<PairKey>> frozen = new HashMap<>();
    private final Map<String, Set<PairKey>> proposed = new HashMap<>();
    private final Map<String, Map<String, Integer>> taken = new HashMap<>();

    Standing(MatchingProblem problem) {
        problem.blocked().forEach(this::block);
        problem.frozen().forEach(this::freeze);
        for (PairKey pair : problem.proposed()) {
            proposed.computeIfAbsent(pair.mentee(), _ -> new HashSet<>()).add(pair);
        }
    }

    void block(BlockedPair pair) {
        blocked.computeIfAbsent(pair.mentee(), _ -> new HashSet<>()).add(pair.mentor());
    }

    void unblock(BlockedPair pair) {
        blocked.getOrDefault(pair.mentee(), new HashSet<>()).remove(pair.mentor());
    }

    void freeze(PairKey pair) {
        if (frozen.computeIfAbsent(pair.mentee(), _ -> new HashSet<>()).add(pair)) {
            count(pair, 1);
        }
    }

    void release(PairKey pair) {
        if (frozen.getOrDefault(pair.mentee(), new HashSet<>()).remove(pair)) {
            count(pair, -1);
        }
    }

    private void count(PairKey pair, int change) {
        taken.computeIfAbsent(pair.mentor(), _ -> new HashMap<>())
                .merge(pair.form(), change, Integer::sum);
    }

    /** Mentors a mentee is kept apart from. */
    Set<String> blocked(String mentee) {
        return blocked.getOrDefault(mentee, Set.of());
    }

    /** Mentors a mentee has for certain. */
    Set<String> together(String mentee) {
        Set<PairKey> own = frozen.get(mentee);
        return own == null
                ? Set.of()
                : own.stream().map(PairKey::mentor).collect(Collectors.toUnmodifiableSet());
    }

    boolean served(String mentee, String form) {
        return frozen.getOrDefault(mentee, Set.of()).stream()
                .anyMatch(pair -> pair.form().equals(form));
    }

    boolean anyProposed(String mentee) {
        return proposed.containsKey(mentee);
    }

    boolean proposed(String mentee, String mentor, String form) {
        Set<PairKey> own = proposed.get(mentee);
        return own != null && own.contains(new PairKey(mentee, mentor, form));
    }

    int taken(String mentor) {
        int sum = 0;
        for (int inForm : taken.getOrDefault(mentor, Map.of()).values()) {
            sum += inForm;
        }
        return sum;
    }

    int taken(String mentor, String form) {
        return taken.getOrDefault(mentor, Map.of()).getOrDefault(form, 0);
    }
}
