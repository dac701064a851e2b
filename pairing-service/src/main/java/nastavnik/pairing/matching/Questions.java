package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.candidates.Verdicts;
import nastavnik.pairing.matching.candidates.Wish;
import nastavnik.pairing.matching.network.LiveAssignment;
import nastavnik.pairing.matching.network.Network;
import nastavnik.pairing.matching.problem.PairKey;
import nastavnik.pairing.matching.result.Alternative;
import nastavnik.pairing.matching.result.BlockingPair;
import nastavnik.pairing.matching.result.PlaceValue;
import nastavnik.pairing.matching.result.Relaxation;
import nastavnik.pairing.matching.result.RuleCount;
import nastavnik.pairing.matching.result.Unmatched;
import nastavnik.pairing.matching.result.Unmatched.Reason;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people ask once there is an answer: why not me, why not her, what would have to change. */
public final class Questions {

    private static final int MOST_PLACES = 10;
    private static final int MOST_RELAXATIONS = 5;

    private final Solution solution;
    private final Model model;
    private final Catalogue catalogue;
    private final Network net;
    private final LiveAssignment live;
    private final Verdicts verdicts;

    Questions(Solution solution) {
        this.solution = solution;
        model = solution.model;
        catalogue = model.catalogue;
        net = model.net;
        live = solution.live;
        verdicts = new Verdicts(catalogue);
    }

    /** Why a mentee has nobody in a form; null when there is no such wish or it is filled. */
    public @Nullable Unmatched whyNobody(String mentee, String form) {
        Integer w = catalogue.wishNumber(mentee, form);
        return w == null || !live.isPresent(w) || live.arc(w) >= 0 ? null : unmatched(w, true);
    }

    /** What is known of a wish left alone; the rules are counted only if asked for. */
    Unmatched unmatched(int w, boolean counted) {
        Wish wish = catalogue.wish(w);
        List<String> own = verdicts.ownCodes(wish);
        var tally = new Tally();
        if (counted) {
            verdicts.each(wish, tally::mentor);
        }
        List<PlaceValue> places = places(w);
        int candidates = counted ? tally.allowed : places.size();
        return new Unmatched(
                wish.menteeId(),
                wish.form(),
                reason(own, !counted || tally.considered > 0, candidates),
                tally.considered,
                own.isEmpty() ? candidates : 0,
                own,
                tally.counts(wish.form()),
                places);
    }

    private static Reason reason(List<String> own, boolean offered, int candidates) {
        if (!own.isEmpty()) {
            return Reason.NOT_ELIGIBLE;
        }
        if (!offered) {
            return Reason.NOT_OFFERED;
        }
        return candidates == 0 ? Reason.RULES : Reason.PLACES;
    }

    /** Counts, over all mentors, which rules forbid and which do so alone. */
    private final class Tally {

        private final int[] blocks = new int[Long.SIZE];
        private final int[] alone = new int[Long.SIZE];
        private int considered;
        private int allowed;

        void mentor(int number, long broken) {
            considered++;
            if (broken == 0) {
                allowed++;
            } else if (Long.bitCount(broken) == 1) {
                alone[Long.numberOfTrailingZeros(broken)]++;
            }
            for (long rest = broken; rest != 0; rest &= rest - 1) {
                blocks[Long.numberOfTrailingZeros(rest)]++;
            }
        }

        List<RuleCount> counts(String form) {
            List<RuleCount> counts = new ArrayList<>();
            for (int bit = 0; bit < Long.SIZE; bit++) {
                if (blocks[bit] > 0) {
                    String code = verdicts.codes(form, 1L << bit).getFirst();
                    counts.add(new RuleCount(code, blocks[bit], alone[bit]));
                }
            }
            return counts;
        }
    }

    /** Where one place more would be worth most, among the mentors this wish could have. */
    private List<PlaceValue> places(int w) {
        List<PlaceValue> values = new ArrayList<>();
        for (int mentor : candidates(w)) {
            values.add(place(mentor));
        }
        return values.stream()
                .sorted(
                        Comparator.comparingInt(PlaceValue::matched)
                                .thenComparingLong(PlaceValue::points)
                                .reversed()
                                .thenComparing(PlaceValue::mentor))
                .limit(MOST_PLACES)
                .toList();
    }

    private List<Integer> candidates(int w) {
        List<Integer> mentors = new ArrayList<>();
        for (int a = net.firstArc(w); a < net.endArc(w); a++) {
            if (net.isArc(a) && !catalogue.isGone(model.mentorAt(net.to(a)))) {
                mentors.add(model.mentorAt(net.to(a)));
            }
        }
        return mentors;
    }

    private PlaceValue place(int mentor) {
        long worth = live.worth(model.root(mentor));
        int matched = (int) ((worth + model.leave() / 2) / model.leave());
        return new PlaceValue(
                catalogue.mentor(mentor).id(), matched, worth - matched * model.leave());
    }

    /** What one place more of a mentor is worth, exactly; null for strangers. */
    public @Nullable PlaceValue worthOfAPlace(String mentor) {
        Integer number = catalogue.mentorNumber(mentor);
        return number == null ? null : place(number);
    }

    /**
     * What it would cost all together to give a mentee a certain mentor in a form, exactly; null
     * for strangers and for pairs decided on.
     */
    public @Nullable Alternative instead(PairKey pair) {
        Integer w = catalogue.wishNumber(pair.mentee(), pair.form());
        Integer mentor = catalogue.mentorNumber(pair.mentor());
        if (w == null || mentor == null || !live.isPresent(w)) {
            return null;
        }
        Wish wish = catalogue.wish(w);
        List<String> broken = verdicts.broken(wish, mentor);
        int score = catalogue.score(wish, mentor);
        int node = model.entranceOrRoot(w, mentor);
        if (net.capacity(node) == 0 || net.capacity(model.root(mentor)) == 0) {
            return new Alternative(broken, score, catalogue.parts(wish, mentor), false, 0, 0);
        }
        long cost = live.detour(w, node, model.cost(w, mentor));
        int alone = (int) ((cost + model.leave() / 2) / model.leave());
        return new Alternative(
                broken,
                score,
                catalogue.parts(wish, mentor),
                true,
                alone,
                cost - alone * model.leave());
    }

    /** The fewest rules to give up so that a wish finds somebody, the most helpful first. */
    public List<Relaxation> relaxations(String mentee, String form) {
        Integer w = catalogue.wishNumber(mentee, form);
        if (w == null) {
            return List.of();
        }
        Wish wish = catalogue.wish(w);
        Map<Long, int[]> found = new HashMap<>();
        verdicts.each(
                wish,
                (mentor, broken) -> {
                    int[] sum = found.computeIfAbsent(broken, _ -> new int[3]);
                    sum[0]++;
                    sum[1] += catalogue.placesLeft(mentor) > live.flow(model.root(mentor)) ? 1 : 0;
                    sum[2] = Math.max(sum[2], catalogue.score(wish, mentor));
                });
        found.remove(0L);
        List<String> own = verdicts.ownCodes(wish);
        return found.entrySet().stream()
                .sorted(
                        Comparator.comparingInt(
                                        (Map.Entry<Long, int[]> e) -> Long.bitCount(e.getKey()))
                                .thenComparingInt(e -> -e.getValue()[1])
                                .thenComparingInt(e -> -e.getValue()[0])
                                .thenComparing(Map.Entry::getKey))
                .limit(MOST_RELAXATIONS)
                .map(e -> relaxation(wish, own, e.getKey(), e.getValue()))
                .toList();
    }

    private Relaxation relaxation(Wish wish, List<String> own, long bits, int[] sum) {
        List<String> rules = new ArrayList<>(own);
        rules.addAll(verdicts.codes(wish.form(), bits));
        return new Relaxation(rules, sum[0], sum[1], sum[2]);
    }

    /**
     * Pairs who would both rather have each other: the price of the best for all together.
     *
     * @param limit how many at most, the most dissatisfied first
     */
    public List<BlockingPair> blockingPairs(int limit) {
        return new Stability(solution).blockingPairs(limit);
    }
}
