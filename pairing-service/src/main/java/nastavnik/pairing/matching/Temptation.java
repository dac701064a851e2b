package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.network.LiveAssignment;

import java.util.function.IntConsumer;

/**
 * What it does to wishes when mentors they leave out get cheaper: bounds follow the prices down,
 * and who pays more than the bound would rather have somebody left out.
 */
final class Temptation {

    private final Catalogue catalogue;
    private final LiveAssignment live;
    private final Lists lists;
    private final Bounds bounds;

    Temptation(Catalogue catalogue, LiveAssignment live, Lists lists, Bounds bounds) {
        this.catalogue = catalogue;
        this.live = live;
        this.lists = lists;
        this.bounds = bounds;
    }

    /** Lowers the bounds of all to what those cost now who fell; tells of wishes that pay more. */
    void lower(Falls falls, IntConsumer told) {
        eachSeeker(
                falls,
                (w, some) -> {
                    if (some.leastPrice() - bounds.ceiling(w) < bounds.get(w) && lower(w, some)) {
                        told.accept(w);
                    }
                });
    }

    /** Tells of those who would rather have somebody left out who fell, and changes no bound. */
    void eachTempted(Falls falls, IntConsumer told) {
        eachSeeker(
                falls,
                (w, some) -> {
                    if (isTempted(w, some)) {
                        told.accept(w);
                    }
                });
    }

    @FunctionalInterface
    private interface Seeker {
        void at(int wish, Falls.InForm falls);
    }

    /** Goes through the wishes of each form once, whatever the number of mentors. */
    private void eachSeeker(Falls falls, Seeker seeker) {
        falls.each(
                (form, some) ->
                        catalogue.eachSeeker(
                                form,
                                some.mentors(),
                                w -> {
                                    if (!bounds.isWhole(w)) {
                                        seeker.at(w, some);
                                    }
                                }));
    }

    /** Whether one of several falls tempts a wish whose list is not whole. */
    boolean isTempted(int w, Iterable<Falls> each) {
        String form = catalogue.wish(w).form();
        for (Falls falls : each) {
            Falls.InForm some = falls.in(form);
            if (some != null && isTempted(w, some)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whoever is left out cost no less than the bound when all was in order, so costs no less now
     * than that without the fall; few wishes are left after this to look at mentors one by one.
     */
    private boolean isTempted(int w, Falls.InForm some) {
        if (!live.isPresent(w) || bounds.get(w) >= live.paid(w) + some.deepest()) {
            return false;
        }
        for (Falls.Fall fall : some.cheapestFirst()) {
            if (fall.price() - bounds.ceiling(w) >= live.paid(w)) {
                return false;
            }
            if (isTempted(w, fall)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTempted(int w, Falls.Fall fall) {
        return bounds.get(w) < live.paid(w) + fall.by()
                && lists.isLeftOut(w, fall.mentor())
                && lists.cost(w, fall.mentor()) < live.paid(w);
    }

    private boolean lower(int w, Falls.InForm some) {
        if (!live.isPresent(w)) {
            // Nobody pays attention to who is away; who comes back is asked whatever it pays.
            bounds.set(w, Long.MIN_VALUE);
            return false;
        }
        bounds.set(w, Math.min(bounds.get(w), least(w, some)));
        return live.paid(w) > bounds.get(w);
    }

    /**
     * A bound of what those cost who fell and whom a wish leaves out. Who cannot be worth what it
     * pays is not looked at, nor are those after, who are dearer.
     */
    private long least(int w, Falls.InForm some) {
        long least = Long.MAX_VALUE;
        for (Falls.Fall fall : some.cheapestFirst()) {
            long limit = fall.price() - bounds.ceiling(w);
            if (limit >= live.paid(w)) {
                return Math.min(least, limit);
            }
            if (lists.isLeftOut(w, fall.mentor())) {
                least = Math.min(least, lists.cost(w, fall.mentor()));
            }
        }
        return least;
    }
}
