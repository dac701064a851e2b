package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.Wish;
import nastavnik.pairing.matching.network.Network;
import nastavnik.pairing.matching.result.BlockingPair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Where the optimum for all is not what two would choose for themselves (Gale and Shapley 1962): a
 * mentee scores higher with a mentor than with the one proposed, and so does the mentor than with
 * the mentee it has who fits least, or has a place.
 */
final class Stability {

    private final Solution solution;
    private final Network net;
    private final int[] weakest;

    Stability(Solution solution) {
        this.solution = solution;
        this.net = solution.model.net;
        weakest = new int[solution.model.catalogue.mentorCount()];
        Arrays.fill(weakest, Integer.MAX_VALUE);
        for (int w = 0; w < net.wishes(); w++) {
            int mentor = solution.mentorOf(w);
            if (mentor >= 0) {
                weakest[mentor] = Math.min(weakest[mentor], score(w, mentor));
            }
        }
        for (int mentor = 0; mentor < weakest.length; mentor++) {
            int root = solution.model.root(mentor);
            if (solution.live.flow(root) < net.capacity(root)) {
                weakest[mentor] = -1;
            }
        }
    }

    private int score(int w, int mentor) {
        return solution.model.catalogue.score(solution.model.catalogue.wish(w), mentor);
    }

    List<BlockingPair> blockingPairs(int limit) {
        List<BlockingPair> pairs = new ArrayList<>();
        for (int w = 0; w < net.wishes(); w++) {
            if (solution.live.isPresent(w)) {
                look(w, pairs);
            }
        }
        return pairs.stream()
                .sorted(
                        Comparator.comparingInt((BlockingPair p) -> p.mentorsWeakest() - p.score())
                                .thenComparing(BlockingPair::mentee)
                                .thenComparing(BlockingPair::form)
                                .thenComparing(BlockingPair::mentor))
                .limit(limit)
                .toList();
    }

    private void look(int w, List<BlockingPair> pairs) {
        int has = solution.mentorOf(w);
        int own = has < 0 ? -1 : score(w, has);
        Wish wish = solution.model.catalogue.wish(w);
        for (int a = net.firstArc(w); a < net.endArc(w); a++) {
            if (net.isArc(a)) {
                int mentor = solution.model.mentorAt(net.to(a));
                int score = score(w, mentor);
                if (mentor != has && score > own && score > weakest[mentor]) {
                    pairs.add(
                            new BlockingPair(
                                    wish.menteeId(),
                                    solution.model.catalogue.mentor(mentor).id(),
                                    wish.form(),
                                    score,
                                    Math.max(0, own),
                                    Math.max(0, weakest[mentor])));
                }
            }
        }
    }
}
