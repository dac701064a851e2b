package nastavnik.pairing.matching.candidates;

import nastavnik.pairing.matching.problem.BlockedPair;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.PairKey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The pairs that already are, and those that must not be. */
final class Standing {

    private final Set<BlockedPair> blocked;
    private final Set<BlockedPair> together = new HashSet<>();
    private final Map<String, Set<String>> served = new HashMap<>();
    private final Map<String, Map<String, Integer>> taken = new HashMap<>();
    private final Set<PairKey> proposed;

    Standing(MatchingProblem problem) {
        blocked = new HashSet<>(problem.blocked());
        proposed = new HashSet<>(problem.proposed());
        for (PairKey pair : new HashSet<>(problem.frozen())) {
            together.add(new BlockedPair(pair.mentee(), pair.mentor()));
            served.computeIfAbsent(pair.mentee(), _ -> new HashSet<>()).add(pair.form());
            taken.computeIfAbsent(pair.mentor(), _ -> new HashMap<>())
                    .merge(pair.form(), 1, Integer::sum);
        }
    }

    boolean blocked(String mentee, String mentor) {
        return blocked.contains(new BlockedPair(mentee, mentor));
    }

    boolean together(String mentee, String mentor) {
        return together.contains(new BlockedPair(mentee, mentor));
    }

    boolean served(String mentee, String form) {
        return served.getOrDefault(mentee, Set.of()).contains(form);
    }

    boolean proposed(PairKey pair) {
        return proposed.contains(pair);
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
