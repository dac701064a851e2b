package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.candidates.Verdicts;
import nastavnik.pairing.matching.candidates.Wish;
import nastavnik.pairing.matching.network.LiveAssignment;
import nastavnik.pairing.matching.result.Relaxation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fewest rules to give up so that a wish finds somebody. */
final class Relaxing {

    private static final int MOST = 5;

    private final Model model;
    private final Catalogue catalogue;
    private final LiveAssignment live;
    private final Verdicts verdicts;
    private final Map<String, BitSet> asked = new HashMap<>();
    private final Map<String, BitSet> offering = new HashMap<>();

    Relaxing(Model model, LiveAssignment live, Verdicts verdicts) {
        this.model = model;
        this.catalogue = model.catalogue;
        this.live = live;
        this.verdicts = verdicts;
    }

    /** Mentors whom exactly these rules keep away, some of them with a place. */
    private static final class Kept {

        private final long rules;
        private int mentors;
        private int withPlaces;
        private int best;

        Kept(long rules) {
            this.rules = rules;
        }

        int count() {
            return Long.bitCount(rules);
        }
    }

    private static final Comparator<Kept> MOST_HELPFUL =
            Comparator.comparingInt(Kept::count)
                    .thenComparingInt(kept -> -kept.withPlaces)
                    .thenComparingInt(kept -> -kept.mentors)
                    .thenComparingLong(kept -> kept.rules);

    List<Relaxation> of(int w) {
        Wish wish = catalogue.wish(w);
        Map<Long, Kept> found = new HashMap<>();
        verdicts.each(
                wish,
                (mentor, broken) -> {
                    if (broken != 0) {
                        Kept kept = found.computeIfAbsent(broken, Kept::new);
                        kept.mentors++;
                        kept.withPlaces += hasPlace(wish, mentor) ? 1 : 0;
                    }
                });
        List<Kept> most = found.values().stream().sorted(MOST_HELPFUL).limit(MOST).toList();
        score(wish, most);
        List<String> own = verdicts.ownCodes(wish);
        return most.stream().map(kept -> relaxation(wish, own, kept)).toList();
    }

    private boolean hasPlace(Wish wish, int mentor) {
        int root = model.root(mentor);
        return model.net.capacity(root) > live.flow(root) && offers(wish.form(), mentor);
    }

    private boolean offers(String form, int mentor) {
        BitSet known = known(asked, form);
        BitSet places = known(offering, form);
        if (!known.get(mentor)) {
            known.set(mentor);
            places.set(mentor, catalogue.hasPlace(mentor, form));
        }
        return places.get(mentor);
    }

    private static BitSet known(Map<String, BitSet> byForm, String form) {
        return byForm.computeIfAbsent(form, _ -> new BitSet());
    }

    /** Forgets who offers places, which an edit may have changed. */
    void forget() {
        asked.clear();
        offering.clear();
    }

    /** Only now, and only for these few: a score takes longer than a verdict. */
    private void score(Wish wish, List<Kept> most) {
        verdicts.each(
                wish,
                (mentor, broken) -> {
                    for (Kept kept : most) {
                        if (kept.rules == broken
                                && (kept.withPlaces == 0 || hasPlace(wish, mentor))) {
                            kept.best = Math.max(kept.best, catalogue.score(wish, mentor));
                        }
                    }
                });
    }

    private Relaxation relaxation(Wish wish, List<String> own, Kept kept) {
        List<String> rules = new ArrayList<>(own);
        rules.addAll(verdicts.codes(wish.form(), kept.rules));
        return new Relaxation(rules, kept.mentors, kept.withPlaces, kept.best);
    }
}
