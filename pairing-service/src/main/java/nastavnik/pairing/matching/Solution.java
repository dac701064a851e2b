package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.CandidateSearch;
import nastavnik.pairing.matching.candidates.CandidateTable;
import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.network.LiveAssignment;
import nastavnik.pairing.matching.policy.MatchingPolicy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A network and its optimal assignment, with the pairs it may not use. */
final class Solution {

    /** Below this many possible pairs everybody is on the list from the start. */
    private static final long SMALL = 4_000_000;

    final Model model;
    final LiveAssignment live;
    final Set<Ban> bans;

    /** Whether every candidate is in the network, so that edits need no look at others. */
    final boolean covered;

    /** A wish and a mentor's number kept apart to see what becomes of it. */
    record Ban(int wish, int mentor) {}

    private Solution(Model model, LiveAssignment live, Set<Ban> bans, boolean covered) {
        this.model = model;
        this.live = live;
        this.bans = bans;
        this.covered = covered;
    }

    /** The optimum over all candidates, the same mentor twice aside. */
    static Solution of(
            Catalogue catalogue, MatchingPolicy policy, int threads, ControlledWatch watch) {
        watch.enter(RunControl.Stage.CANDIDATES);
        int wishes = catalogue.wishCount();
        boolean small = (long) wishes * catalogue.mentorCount() <= SMALL;
        int limit = small ? Integer.MAX_VALUE : policy.candidatesPerWish();
        var search = new CandidateSearch(catalogue, small ? 1 : threads);
        CandidateTable table = search.all(limit, done -> watch.at(done, wishes));
        watch.enter(RunControl.Stage.SOLVING);
        var model = new Model(catalogue, policy);
        model.addAll(table);
        var live = new LiveAssignment(model.net);
        live.solve(watch);
        live.raiseLeave(model.leave() - model.gentleLeave(), watch);
        boolean covered = Pricing.isComplete(table, catalogue);
        if (!covered) {
            var pricing = new Pricing(model, live, table);
            while (pricing.round(search, policy.candidatesPerWish(), watch) > 0) {
                watch.enter(RunControl.Stage.SOLVING);
            }
        }
        return new Solution(model, live, Set.of(), covered);
    }

    /** The optimum of the same network without some pairs. */
    Solution without(Ban more, MatchingPolicy policy, ControlledWatch watch) {
        Set<Ban> all = new HashSet<>(bans);
        all.add(more);
        var copy = new Model(model.catalogue, policy);
        for (int w = 0; w < model.net.wishes(); w++) {
            copy.addWish(w);
            for (int mentor : mentorsOf(w)) {
                if (!all.contains(new Ban(w, mentor))) {
                    copy.net.addArc(w, copy.entrance(w, mentor), copy.cost(w, mentor));
                }
            }
        }
        var solved = new LiveAssignment(copy.net);
        solved.solve(watch);
        solved.raiseLeave(copy.leave() - copy.gentleLeave(), watch);
        return new Solution(copy, solved, all, covered);
    }

    private List<Integer> mentorsOf(int w) {
        List<Integer> mentors = new ArrayList<>();
        for (int a = model.net.firstArc(w); a < model.net.endArc(w); a++) {
            if (model.net.isArc(a)) {
                mentors.add(model.mentorAt(model.net.to(a)));
            }
        }
        return mentors;
    }

    /** The mentor a wish has, -1 for none. */
    int mentorOf(int wish) {
        int arc = live.arc(wish);
        return arc < 0 ? -1 : model.mentorAt(model.net.to(arc));
    }
}
