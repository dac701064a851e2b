package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.candidates.Wish;
import nastavnik.pairing.matching.network.LiveAssignment;
import nastavnik.pairing.matching.network.Watch;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The one case that is no flow problem: a mentee who could get the same mentor in two forms, where
 * that mentor has fewer places in a form than in all. Two disjoint matchings are asked for then,
 * which is NP-hard (Frieze 1983; Puleo 2015), so no edit can be one search for a chain there.
 *
 * <p>Branch and bound (Land and Doig 1960): of two wishes that have one mentor, one may not, or the
 * other. Each ban is an edit of the live assignment, and so is each lift: nothing is solved anew. A
 * branch that costs no less than the best so far is left; the first best bans the dearer of each
 * two.
 *
 * <p>Without such a mentee nothing is tried.
 */
final class TwiceTheSame {

    /** Bans tried before the rest is separated as it comes, and said to be unproved. */
    private static final int MOST_TRIED = 2000;

    private final Solution solution;
    private final LiveAssignment live;
    private final Catalogue catalogue;
    private final Collection<Integer> suspects;
    private final Watch watch;
    private final Set<Ban> given;
    private long best;
    private Set<Ban> bestBans = Set.of();
    private long leastLeft = Long.MAX_VALUE;
    private final Set<Set<Ban>> visited = new HashSet<>();
    private int tried;

    /**
     * A search that has not begun.
     *
     * @param suspects wishes that may have a mentor twice, besides those who moved while recorded
     */
    TwiceTheSame(Solution solution, Collection<Integer> suspects, Watch watch) {
        this.solution = solution;
        this.suspects = suspects;
        this.watch = watch;
        live = solution.live;
        catalogue = solution.model.catalogue;
        given = solution.bans();
    }

    /**
     * What came of it.
     *
     * @param bound no assignment costs less
     * @param tried bans tried, 0 when nobody had a mentor twice
     */
    record Outcome(long bound, int tried) {}

    private record Twice(int wish, int other, int mentor) {}

    /** Leaves the bans in force under which nobody has one mentor twice and all is the best. */
    Outcome resolve() {
        long bound = live.cost();
        if (twice() == null) {
            return new Outcome(bound, 0);
        }
        separate();
        if (best > bound) {
            liftOwn();
            branch();
            bound = Math.min(best, leastLeft);
            enforce();
        }
        return new Outcome(bound, tried);
    }

    /** Bans the dearer of each two until there are none: good, and often proved by the bound. */
    private void separate() {
        for (Twice twice = twice(); twice != null; twice = twice()) {
            Ban ban = ban(twice.wish, twice.mentor);
            long one = live.cost();
            solution.lift(ban);
            ban = ban(twice.other, twice.mentor);
            if (one < live.cost()) {
                solution.lift(ban);
                ban(twice.wish, twice.mentor);
            }
        }
        keep();
    }

    private void liftOwn() {
        for (Ban ban : solution.bans()) {
            if (!given.contains(ban)) {
                solution.lift(ban);
            }
        }
    }

    private Ban ban(int wish, int mentor) {
        watch.at(Math.min(tried++, MOST_TRIED), MOST_TRIED);
        return solution.ban(wish, mentor);
    }

    private void keep() {
        best = live.cost();
        bestBans = solution.bans();
    }

    /** Looks for something better than the best so far below the bans in force. */
    private void branch() {
        if (live.cost() >= best || !visited.add(solution.bans())) {
            return;
        }
        Twice twice = twice();
        if (twice == null) {
            keep();
        } else if (tried >= MOST_TRIED) {
            leastLeft = Math.min(leastLeft, live.cost());
        } else {
            branchWithout(twice.wish, twice.mentor);
            branchWithout(twice.other, twice.mentor);
        }
    }

    private void branchWithout(int wish, int mentor) {
        Ban ban = ban(wish, mentor);
        branch();
        solution.lift(ban);
    }

    /** Of several optima under the best bans another may stand now than was seen. */
    private void enforce() {
        bestBans.stream()
                .filter(ban -> !given.contains(ban))
                .sorted(Comparator.comparingInt(Ban::wish).thenComparingInt(Ban::mentor))
                .forEach(ban -> solution.ban(ban.wish(), ban.mentor()));
        visited.clear();
        if (!reach()) {
            separate();
        }
    }

    /** Goes on banning what costs nothing until nobody has one mentor twice. */
    private boolean reach() {
        if (live.cost() > best || !visited.add(solution.bans())) {
            return false;
        }
        Twice twice = twice();
        return twice == null
                || reachWithout(twice.wish, twice.mentor)
                || reachWithout(twice.other, twice.mentor);
    }

    private boolean reachWithout(int wish, int mentor) {
        if (tried >= 2 * MOST_TRIED) {
            return false;
        }
        Ban ban = ban(wish, mentor);
        if (reach()) {
            return true;
        }
        solution.lift(ban);
        return false;
    }

    private @Nullable Twice twice() {
        var all = new TreeSet<>(live.movedSoFar().keySet());
        all.addAll(suspects);
        for (int w : all) {
            for (int other : siblings(catalogue, w)) {
                int mentor = solution.mentorOf(w);
                if (mentor >= 0 && solution.mentorOf(other) == mentor) {
                    return new Twice(w, other, mentor);
                }
            }
        }
        return null;
    }

    /** The wishes of the same mentee in other forms. */
    static List<Integer> siblings(Catalogue catalogue, int w) {
        Wish wish = catalogue.wish(w);
        if (!wish.several()) {
            return List.of();
        }
        return catalogue.mentee(wish.mentee()).forms().stream()
                .filter(form -> !form.equals(wish.form()))
                .map(form -> catalogue.wishNumber(wish.menteeId(), form))
                .filter(Objects::nonNull)
                .toList();
    }
}
