package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.Alike;
import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.candidates.Verdicts;
import nastavnik.pairing.matching.candidates.Wish;
import nastavnik.pairing.matching.network.LiveAssignment;
import nastavnik.pairing.matching.result.Relaxation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The fewest rules to give up so that a wish finds somebody. */
final class Relaxing {

    private static final int MOST = 5;

    private final Model model;
    private final Catalogue catalogue;
    private final LiveAssignment live;
    private final Verdicts verdicts;

    Relaxing(Model model, LiveAssignment live, Verdicts verdicts) {
        this.model = model;
        this.catalogue = model.catalogue;
        this.live = live;
        this.verdicts = verdicts;
    }

    /** Mentors whom exactly these rules keep away, some of them with a place. */
    private record Kept(long rules, BitSet mentors, BitSet withPlaces) {}

    private static final Comparator<Kept> MOST_HELPFUL =
            Comparator.<Kept>comparingInt(kept -> Long.bitCount(kept.rules))
                    .thenComparingInt(kept -> -kept.withPlaces.cardinality())
                    .thenComparingInt(kept -> -kept.mentors.cardinality())
                    .thenComparingLong(kept -> kept.rules);

    List<Relaxation> of(int w) {
        Wish wish = catalogue.wish(w);
        List<String> own = verdicts.ownCodes(wish);
        return verdicts.alike(wish).stream()
                .filter(alike -> alike.rules() != 0)
                .map(alike -> kept(w, wish, alike))
                .sorted(MOST_HELPFUL)
                .limit(MOST)
                .map(kept -> relaxation(wish, own, kept))
                .toList();
    }

    private Kept kept(int w, Wish wish, Alike alike) {
        BitSet withPlaces = catalogue.vacancies().in(wish.form());
        withPlaces.and(alike.mentors());
        for (int m = withPlaces.nextSetBit(0); m >= 0; m = withPlaces.nextSetBit(m + 1)) {
            withPlaces.set(m, hasPlace(model.root(m)) && hasPlace(model.entranceOrRoot(w, m)));
        }
        return new Kept(alike.rules(), alike.mentors(), withPlaces);
    }

    private boolean hasPlace(int node) {
        return model.net.capacity(node) > live.flow(node);
    }

    /** The highest score of a pair that would become possible, of those with places if any. */
    private int best(Wish wish, Kept kept) {
        BitSet worthwhile = kept.withPlaces.isEmpty() ? kept.mentors : kept.withPlaces;
        int best = 0;
        for (int m = worthwhile.nextSetBit(0); m >= 0; m = worthwhile.nextSetBit(m + 1)) {
            best = Math.max(best, catalogue.scoreAbove(best, wish, m));
        }
        return best;
    }

    private Relaxation relaxation(Wish wish, List<String> own, Kept kept) {
        List<String> rules = new ArrayList<>(own);
        rules.addAll(verdicts.codes(wish.form(), kept.rules));
        int mentors = kept.mentors.cardinality();
        return new Relaxation(rules, mentors, kept.withPlaces.cardinality(), best(wish, kept));
    }
}
