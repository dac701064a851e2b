package nastavnik.pairing.matching.candidates;

import nastavnik.pairing.matching.problem.BlockedPair;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.PairKey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

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

    boolean blocked(String mentee, String mentor) {
        return blocked.getOrDefault(mentee, Set.of()).contains(mentor);
    }

    boolean together(String mentee, String mentor) {
        return frozen.getOrDefault(mentee, Set.of()).stream()
                .anyMatch(pair -> pair.mentor().equals(mentor));
    }

    boolean served(String mentee, String form) {
        return frozen.getOrDefault(mentee, Set.of()).stream()
                .anyMatch(pair -> pair.form().equals(form));
    }

    boolean proposed(String mentee, String mentor, String form) {
        Set<PairKey> own = proposed.get(mentee);
        return own != null && own.contains(new PairKey(mentee, mentor, form));
    }

    int taken(String mentor) {
        return taken.getOrDefault(mentor, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    int taken(String mentor, String form) {
        return taken.getOrDefault(mentor, Map.of()).getOrDefault(form, 0);
    }
}
