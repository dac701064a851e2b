package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.CandidateSearch;
import nastavnik.pairing.matching.candidates.CandidateTable;
import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.network.LiveAssignment;
import nastavnik.pairing.matching.policy.MatchingPolicy;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A network and its optimal assignment, with the bans in force. */
final class Solution {

    final Model model;
    final LiveAssignment live;
    final Lists lists;
    private final List<Ban> bans = new ArrayList<>();
    private final @Nullable Pricing pricing;
    private final @Nullable Upkeep upkeep;

    private Solution(Model model, LiveAssignment live, @Nullable Pricing pricing) {
        this.model = model;
        this.live = live;
        lists = new Lists(model, live);
        this.pricing = pricing;
        upkeep = pricing == null ? null : new Upkeep(pricing, model, live);
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
        if (table.isWhole()) {
            return new Solution(model, live, null);
        }
        var pricing = new Pricing(model, live, search, table, limit);
        pricing.complete(watch);
        return new Solution(model, live, pricing);
    }

    private static LiveAssignment solved(Model model, Scale scale, ControlledWatch watch) {
        var live = new LiveAssignment(model.net, scale.auction());
        live.solve(watch);
        live.raiseLeave(model.leave() - model.gentleLeave(), watch);
        return live;
    }

    /**
     * Lets a mentor in who just came or got a first place: tells who should have that mentor in the
     * list. The others are asked when all {@link #settle}.
     */
    IntStream letIn(int mentor) {
        if (upkeep != null) {
            return upkeep.letIn(mentor);
        }
        IntStream.Builder all = IntStream.builder();
        model.catalogue.eachSeeker(mentor, all);
        return all.build();
    }

    /** Brings in candidates an edit has made worth it. */
    void settle() {
        if (upkeep != null) {
            upkeep.settle();
        }
    }

    /** The bans in force, in the order they came. */
    Set<Ban> bans() {
        return new LinkedHashSet<>(bans);
    }

    /** Keeps a wish and a mentor apart. */
    Ban ban(int wish, int mentor) {
        var ban = new Ban(wish, mentor);
        bans.add(ban);
        each(ban, model.net::isArc, live::ban);
        return ban;
    }

    /** Allows again what was banned. */
    void lift(Ban ban) {
        bans.remove(ban);
        each(ban, model.net::isBanned, live::lift);
    }

    /** Lifts all bans: what stands then is the optimum, the same mentor twice aside. */
    void liftAll() {
        while (!bans.isEmpty()) {
            lift(bans.getLast());
        }
    }

    private void each(Ban ban, IntPredicate which, IntConsumer change) {
        lists.eachArc(
                ban.wish(),
                ban.mentor(),
                arc -> {
                    if (which.test(arc)) {
                        change.accept(arc);
                    }
                });
        settle();
    }

    /**
     * Answers from a state that is taken back afterwards; the answer may be asked for again, when
     * candidates were missing, so it must depend on nothing else.
     */
    <T> T imagine(Supplier<T> answer) {
        Supplier<T> restoring = restoringBans(answer);
        return upkeep == null ? live.imagine(restoring) : upkeep.imagine(restoring);
    }

    /** The same within what is imagined already. */
    <T> T imagineFurther(Supplier<T> answer) {
        return live.imagine(restoringBans(answer));
    }

    private <T> Supplier<T> restoringBans(Supplier<T> answer) {
        List<Ban> before = List.copyOf(bans);
        return () -> {
            try {
                return answer.get();
            } finally {
                bans.clear();
                bans.addAll(before);
            }
        };
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

    /** The mentor a wish has, -1 for none. */
    int mentorOf(int wish) {
        int arc = live.arc(wish);
        return arc < 0 ? -1 : model.mentorAt(model.net.to(arc));
    }
}
