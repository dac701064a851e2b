package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.CandidateSearch;
import nastavnik.pairing.matching.candidates.CandidateTable;
import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.candidates.Wish;
import nastavnik.pairing.matching.network.LiveAssignment;
import nastavnik.pairing.matching.network.Network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Column generation: candidates left out of the lists are asked at the solver's prices, and those
 * that would do better come in, until none would. Then the optimum of the lists is the optimum of
 * everybody (Dantzig and Wolfe 1960).
 *
 * <p>Invariant, for each wish {@code w} that is there and each candidate {@code m} left out of its
 * list: {@code paid(w) <= bound(w) <= entry(m) - score(w, m)}; so every reduced cost that nobody
 * has computed is nothing or more. {@link Upkeep} keeps it through edits.
 */
final class Pricing implements CandidateSearch.Prices {

    private final Model model;
    private final Catalogue catalogue;
    private final LiveAssignment live;
    private final Network net;
    private final CandidateSearch search;
    private final int limit;
    private final Bounds bounds;
    private boolean anew;

    /**
     * Nothing asked yet.
     *
     * @param limit how many candidates of a wish may come at once
     */
    Pricing(
            Model model,
            LiveAssignment live,
            CandidateSearch search,
            CandidateTable table,
            int limit) {
        this.model = model;
        this.catalogue = model.catalogue;
        this.live = live;
        this.net = model.net;
        this.search = search;
        this.limit = limit;
        bounds = new Bounds(model, table);
    }

    /** Brings in what is missing until nothing is. */
    void complete(ControlledWatch watch) {
        for (CandidateTable missing = all(watch);
                missing.mentor().length > 0;
                missing = all(watch)) {
            for (int w = 0; w < bounds.size(); w++) {
                if (missing.of(w) > 0) {
                    admit(w, missing, w);
                    watch.at(w, bounds.size());
                }
            }
        }
    }

    private CandidateTable all(ControlledWatch watch) {
        return search.missing(this, limit, done -> watch.at(done, bounds.size()));
    }

    /** Asks everybody again of everybody, whatever bounds and ceilings say. */
    boolean isComplete(ControlledWatch watch) {
        anew = true;
        boolean complete = all(watch).mentor().length == 0;
        anew = false;
        return complete;
    }

    /** Brings in what a wish misses. */
    void ask(int w) {
        if (!isQuiet(w)) {
            CandidateTable missing = search.missing(w, this, limit);
            if (missing.of(0) > 0) {
                admit(w, missing, 0);
            }
        }
    }

    /** What a wish would miss at the prices as they are imagined. */
    CandidateTable missing(int w) {
        return search.missing(w, this, limit);
    }

    /** Whether nobody left out is cheaper for a wish than what it has. */
    boolean isQuiet(int w) {
        return bounds.isWhole(w) || !live.isPresent(w) || live.paid(w) <= bounds.get(w);
    }

    /** Takes candidates into the list that nobody wants at these prices. */
    void know(int w, CandidateTable some) {
        allow(w, some, 0);
    }

    private void allow(int w, CandidateTable some, int row) {
        for (int c = some.start()[row]; c < some.start()[row + 1]; c++) {
            int mentor = some.mentor()[c];
            int node = model.entrance(w, mentor);
            live.grow();
            live.allow(w, node, model.cost(w, mentor));
        }
    }

    /** Lowers the bounds of all to what some mentors cost now; tells of those who pay more. */
    void lower(Set<Integer> mentors, IntConsumer told) {
        eachSeeker(
                mentors,
                (w, some, least) -> {
                    if (least - bounds.ceiling(w) < bounds.get(w) && lower(w, some)) {
                        told.accept(w);
                    }
                });
    }

    /** Tells of those who would rather have one of some mentors left out, and changes no bound. */
    void eachTempted(Set<Integer> mentors, IntConsumer told) {
        eachSeeker(
                mentors,
                (w, some, least) -> {
                    if (live.isPresent(w)
                            && least - bounds.ceiling(w) < live.paid(w)
                            && least(w, some) < live.paid(w)) {
                        told.accept(w);
                    }
                });
    }

    @FunctionalInterface
    private interface Seeker {
        void at(int wish, List<Integer> mentors, long leastPrice);
    }

    /** Goes through the wishes of each form once, whatever the number of mentors. */
    private void eachSeeker(Set<Integer> mentors, Seeker seeker) {
        Map<String, List<Integer>> byForm = new TreeMap<>();
        for (int mentor : mentors) {
            for (String form : catalogue.mentor(mentor).placesByForm().keySet()) {
                byForm.computeIfAbsent(form, _ -> new ArrayList<>()).add(mentor);
            }
        }
        byForm.forEach(
                (form, some) -> {
                    long least = some.stream().mapToLong(this::least).min().orElseThrow();
                    catalogue.eachSeeker(
                            form,
                            some,
                            w -> {
                                if (!bounds.isWhole(w)) {
                                    seeker.at(w, some, least);
                                }
                            });
                });
    }

    private boolean lower(int w, List<Integer> mentors) {
        if (!live.isPresent(w)) {
            // Nobody pays attention to who is away; who comes back is asked whatever it pays.
            bounds.set(w, Long.MIN_VALUE);
            return false;
        }
        bounds.set(w, Math.min(bounds.get(w), least(w, mentors)));
        return live.paid(w) > bounds.get(w);
    }

    /**
     * A bound of what those of some mentors cost whom a wish leaves out. Who cannot be worth what
     * it pays is not looked at.
     */
    private long least(int w, List<Integer> mentors) {
        long paid = live.paid(w);
        long least = Long.MAX_VALUE;
        for (int mentor : mentors) {
            long limit = least(mentor) - bounds.ceiling(w);
            if (paid <= limit) {
                least = Math.min(least, limit);
            } else if (isLeftOut(w, mentor)) {
                int score = catalogue.score(catalogue.wish(w), mentor);
                least = Math.min(least, price(w, mentor) - score);
            }
        }
        return least;
    }

    /** Whether a mentor who may be a wish's is missing in its list. */
    private boolean isLeftOut(int w, int mentor) {
        Wish wish = catalogue.wish(w);
        return catalogue.vacancies().has(mentor, wish.form())
                && catalogue.fits(wish, mentor)
                && !isKnown(w, mentor);
    }

    /**
     * Who should have a mentor that just came in the list: those whose lists are whole, those who
     * would have had the mentor from the beginning (by score, or as proposed before), and of the
     * others those who would pay the most. Nobody left out of a list scores above its ceiling.
     */
    IntStream suitors(int mentor) {
        IntStream.Builder sure = IntStream.builder();
        List<Bid> bids = new ArrayList<>();
        catalogue.eachSeeker(
                mentor,
                w -> {
                    if (bounds.isWhole(w)) {
                        sure.add(w);
                    } else if (isLeftOut(w, mentor)) {
                        if (belongs(w, mentor)) {
                            sure.add(w);
                        } else if (live.isPresent(w)) {
                            bids.add(new Bid(w, live.paid(w) - model.cost(w, mentor)));
                        }
                    }
                });
        bids.sort(HIGHEST_FIRST);
        return IntStream.concat(sure.build(), bids.stream().limit(limit).mapToInt(Bid::wish));
    }

    private boolean belongs(int w, int mentor) {
        Wish wish = catalogue.wish(w);
        return catalogue.proposed(wish, mentor)
                || catalogue.score(wish, mentor) > bounds.ceiling(w);
    }

    private record Bid(int wish, long worth) {}

    private static final Comparator<Bid> HIGHEST_FIRST =
            Comparator.comparingLong(Bid::worth).reversed().thenComparingInt(Bid::wish);

    private void admit(int w, CandidateTable missing, int row) {
        int place = live.vacate(w);
        allow(w, missing, row);
        live.add(w);
        live.fill(place);
    }

    @Override
    public long below(int wish) {
        return live.isPresent(wish) ? live.paid(wish) : Long.MIN_VALUE;
    }

    @Override
    public int ceiling(int wish) {
        return anew ? Model.SCORE : bounds.ceiling(wish);
    }

    @Override
    public long least(int mentor) {
        return live.price(model.root(mentor));
    }

    @Override
    public long price(int wish, int mentor) {
        return live.entry(model.entranceOrRoot(wish, mentor));
    }

    @Override
    public void eachKnown(int wish, IntConsumer mentor) {
        for (int a = net.firstArc(wish); a < net.endArc(wish); a++) {
            if (net.destination(a) >= 0) {
                mentor.accept(model.mentorAt(net.destination(a)));
            }
        }
    }

    private boolean isKnown(int wish, int mentor) {
        for (int a = net.firstArc(wish); a < net.endArc(wish); a++) {
            if (net.destination(a) >= 0 && model.mentorAt(net.destination(a)) == mentor) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void outside(int wish, long least) {
        if (wish < bounds.size() && !live.isImagined()) {
            bounds.set(wish, least);
        }
    }
}
