package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.CandidateTable;
import nastavnik.pairing.matching.network.LiveAssignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps the candidates left out of a region's lists dear enough after every edit.
 *
 * <p>An edit moves prices. Where one falls, the mentor becomes cheaper for all who could have that
 * mentor: their bounds follow it down. Where one rises, those who sit there pay more. Whoever pays
 * more than the bound is asked anew, which may move prices again, until all is quiet. So an edit
 * costs what it touches, whatever the size of the whole.
 */
final class Upkeep {

    private final Pricing pricing;
    private final Model model;
    private final LiveAssignment live;
    private final List<Integer> suspects = new ArrayList<>();
    private long[] seen;
    private int known;

    Upkeep(Pricing pricing, Model model, LiveAssignment live) {
        this.pricing = pricing;
        this.model = model;
        this.live = live;
        seen = new long[model.net.nodes()];
        live.watchPrices();
        grow();
    }

    /** Takes in new nodes: children at the price their root was seen at. */
    private void grow() {
        if (seen.length < model.net.nodes()) {
            seen = Arrays.copyOf(seen, model.net.nodes() * 2);
        }
        for (; known < model.net.nodes(); known++) {
            int root = model.root(model.mentorAt(known));
            seen[known] = root < known ? seen[root] : live.price(known);
        }
    }

    /** Makes the invariant of {@link Pricing} true again. */
    void settle() {
        boolean moved = true;
        while (moved) {
            grow();
            for (int node : live.repriced()) {
                look(node);
            }
            suspects.addAll(live.movedSoFar().keySet());
            moved = false;
            for (int w : suspects) {
                moved |= pricing.ask(w);
            }
            suspects.clear();
        }
    }

    /** The same after a change that concerns everybody. */
    void settleAll() {
        for (int w = 0; w < model.net.wishes(); w++) {
            suspects.add(w);
        }
        settle();
    }

    /**
     * Who would sit elsewhere if a wish had to come to a node. What would be missing then is made
     * known now, where nobody wants it yet, until nothing would be.
     */
    Map<Integer, Integer> imagine(int wish, int node) {
        while (true) {
            Map<Integer, CandidateTable> missing = new TreeMap<>();
            Map<Integer, Integer> then = live.imagine(wish, node, () -> miss(missing));
            if (missing.isEmpty()) {
                return then;
            }
            missing.forEach(pricing::know);
        }
    }

    private void miss(Map<Integer, CandidateTable> missing) {
        for (int node : live.repriced()) {
            compare(node, seen[node]);
        }
        for (int w : suspects) {
            CandidateTable some = pricing.missing(w);
            if (some.of(0) > 0) {
                missing.put(w, some);
            }
        }
        suspects.clear();
    }

    private void look(int node) {
        long before = seen[node];
        seen[node] = live.price(node);
        compare(node, before);
    }

    private void compare(int node, long before) {
        if (live.price(node) < before) {
            lower(model.mentorAt(node));
        } else if (live.price(node) > before) {
            for (int w = live.firstMember(node); w >= 0; w = live.nextMember(w)) {
                suspects.add(w);
            }
        }
    }

    private void lower(int mentor) {
        model.catalogue.eachSeeker(
                mentor,
                w -> {
                    if (pricing.lower(w, mentor)) {
                        suspects.add(w);
                    }
                });
    }
}
