package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.CandidateSearch;
import nastavnik.pairing.matching.candidates.CandidateTable;
import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.network.LiveAssignment;
import nastavnik.pairing.matching.policy.MatchingPolicy;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A network and its optimal assignment, with the pairs it may not use. */
final class Solution {

    final Model model;
    final LiveAssignment live;
    final Set<Ban> bans;
    private final Scale scale;
    private final @Nullable Pricing pricing;
    private final @Nullable Upkeep upkeep;

    /** A wish and a mentor's number kept apart to see what becomes of it. */
    record Ban(int wish, int mentor) {}

    private Solution(
            Model model,
            LiveAssignment live,
            Set<Ban> bans,
            Scale scale,
            @Nullable Pricing pricing) {
        this.model = model;
        this.live = live;
        this.bans = bans;
        this.scale = scale;
        this.pricing = pricing;
        upkeep = pricing == null || !bans.isEmpty() ? null : new Upkeep(pricing, model, live);
    }

    /** The optimum over all candidates, the same mentor twice aside. */
    static Solution of(
            Catalogue catalogue,
            MatchingPolicy policy,
            Scale scale,
            int threads,
            ControlledWatch watch) {
        watch.enter(RunControl.Stage.CANDIDATES);
        int wishes = catalogue.wishCount();
        boolean small = scale.listsEverybody(wishes, catalogue.mentorCount());
        int limit = small ? Integer.MAX_VALUE : policy.candidatesPerWish();
        var search = new CandidateSearch(catalogue, small ? 1 : threads);
        CandidateTable table = search.all(limit, done -> watch.at(done, wishes));
        watch.enter(RunControl.Stage.SOLVING);
        var model = new Model(catalogue, policy);
        model.addAll(table);
        LiveAssignment live = solved(model, scale, watch);
        if (Pricing.isWhole(table)) {
            return new Solution(model, live, Set.of(), scale, null);
        }
        var pricing = new Pricing(model, live, search, table, limit);
        pricing.complete(watch);
        return new Solution(model, live, Set.of(), scale, pricing);
    }

    private static LiveAssignment solved(Model model, Scale scale, ControlledWatch watch) {
        var live = new LiveAssignment(model.net, scale.auction());
        live.solve(watch);
        live.raiseLeave(model.leave() - model.gentleLeave(), watch);
        return live;
    }

    /** Brings in candidates an edit has made worth it. */
    void settle() {
        if (upkeep != null) {
            upkeep.settle();
        }
    }

    /** Who would sit elsewhere if a wish had to come to a node; nothing is changed. */
    Map<Integer, Integer> imagine(int wish, int node) {
        return upkeep == null ? live.imagine(wish, node, () -> {}) : upkeep.imagine(wish, node);
    }

    /** Lets wishes come that the cost of leaving had no room for. */
    void makeRoom(ControlledWatch watch) {
        long before = model.leave();
        model.makeRoom();
        live.raiseLeave(model.leave() - before, watch);
        if (upkeep != null) {
            upkeep.settleAll();
        }
    }

    /**
     * Whether the proof covers every pair that may be; where lists were cut all are asked again.
     */
    boolean isComplete(ControlledWatch watch) {
        return pricing == null || pricing.isComplete(watch);
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
        LiveAssignment solved = solved(copy, scale, watch);
        Pricing priced = pricing == null ? null : pricing.of(copy, solved, all);
        if (priced != null) {
            priced.complete(watch);
        }
        return new Solution(copy, solved, all, scale, priced);
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
