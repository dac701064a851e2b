package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.candidates.Tally;
import nastavnik.pairing.matching.candidates.Verdicts;
import nastavnik.pairing.matching.candidates.Wish;
import nastavnik.pairing.matching.network.LiveAssignment;
import nastavnik.pairing.matching.problem.PairKey;
import nastavnik.pairing.matching.result.Alternative;
import nastavnik.pairing.matching.result.BlockingPair;
import nastavnik.pairing.matching.result.PlaceValue;
import nastavnik.pairing.matching.result.Relaxation;
import nastavnik.pairing.matching.result.Unmatched;
import nastavnik.pairing.matching.result.Unmatched.Reason;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What people ask once there is an answer: why not me, why not her, what would have to change. */
public final class Questions {

    private final Solution solution;
    private final Model model;
    private final Catalogue catalogue;
    private final LiveAssignment live;
    private final Verdicts verdicts;
    private final Worths worths;
    private final Others others;
    private final Relaxing relaxing;

    Questions(Solution solution) {
        this.solution = solution;
        model = solution.model;
        catalogue = model.catalogue;
        live = solution.live;
        verdicts = new Verdicts(catalogue);
        worths = new Worths(solution);
        others = new Others(solution, verdicts);
        relaxing = new Relaxing(model, live, verdicts);
    }

    /** Forgets what was found out before an edit. */
    void forget() {
        worths.forget();
    }

    /** Why a mentee has nobody in a form; null when there is no such wish or it is filled. */
    public @Nullable Unmatched whyNobody(String mentee, String form) {
        Integer w = catalogue.wishNumber(mentee, form);
        return w == null || !live.isPresent(w) || live.arc(w) >= 0 ? null : unmatched(w);
    }

    /** What is known of a wish left alone. */
    Unmatched unmatched(int w) {
        Wish wish = catalogue.wish(w);
        List<String> own = verdicts.ownCodes(wish);
        Tally tally = verdicts.tally(wish);
        return new Unmatched(
                wish.menteeId(),
                wish.form(),
                reason(own, tally),
                tally.considered(),
                own.isEmpty() ? tally.allowed() : 0,
                own,
                tally.rules(),
                own.isEmpty() ? worths.of(w) : List.of());
    }

    private static Reason reason(List<String> own, Tally tally) {
        if (!own.isEmpty()) {
            return Reason.NOT_ELIGIBLE;
        }
        if (tally.considered() == 0) {
            return Reason.NOT_OFFERED;
        }
        return tally.allowed() == 0 ? Reason.RULES : Reason.PLACES;
    }

    /** What one place more of a mentor is worth, exactly; null for strangers. */
    public @Nullable PlaceValue worthOfAPlace(String mentor) {
        Integer number = catalogue.mentorNumber(mentor);
        return number == null ? null : worths.of(number, live.places().worth(model.root(number)));
    }

    /**
     * What it would cost all together to give a mentee a certain mentor in a form, exactly, and
     * whom it would move; null for strangers and for pairs decided on.
     */
    public @Nullable Alternative instead(PairKey pair) {
        return others.instead(pair);
    }

    /**
     * The mentors a mentee could have in a form, those who cost all together the least first: the
     * one of the optimum costs nothing.
     */
    public List<Alternative> alternatives(String mentee, String form, int limit) {
        return others.cheapest(mentee, form, limit);
    }

    /** The fewest rules to give up so that a wish finds somebody, the most helpful first. */
    public List<Relaxation> relaxations(String mentee, String form) {
        Integer w = catalogue.wishNumber(mentee, form);
        return w == null || !live.isPresent(w) ? List.of() : relaxing.of(w);
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
