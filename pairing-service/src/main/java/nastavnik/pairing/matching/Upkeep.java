package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.CandidateTable;
import nastavnik.pairing.matching.network.LiveAssignment;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;

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
    private final NavigableSet<Integer> suspects = new TreeSet<>();
    private final Set<Integer> fallen = new TreeSet<>();
    private long[] seen;
    private int known;
    private @Nullable Map<Integer, CandidateTable> missing;

    Upkeep(Pricing pricing, Model model, LiveAssignment live) {
        this.pricing = pricing;
        this.model = model;
        this.live = live;
        seen = new long[model.net.nodes()];
        live.watchPrices();
        Arrays.setAll(seen, live::price);
        known = seen.length;
    }

    /** Takes in nodes that came since: children at the price their root was seen at. */
    private void grow() {
        if (seen.length < model.net.nodes()) {
            seen = Arrays.copyOf(seen, model.net.nodes() * 2);
        }
        for (; known < model.net.nodes(); known++) {
            int root = model.root(model.mentorAt(known));
            seen[known] = root < known ? seen[root] : live.price(known);
        }
    }

    /**
     * Gives those who should have a mentor in their lists who just came. The next look at the root
     * counts as a fall of its price, for nobody else was asked until now.
     */
    IntStream letIn(int mentor) {
        grow();
        seen[model.root(mentor)] = Long.MAX_VALUE;
        return pricing.suitors(mentor);
    }

    /** Makes the invariant of {@link Pricing} true again. */
    void settle() {
        if (missing == null) {
            bringIn();
        } else {
            note(missing);
        }
    }

    /** One wish after another: what each is told must hold at the prices of just then. */
    private void bringIn() {
        catchUp();
        while (!suspects.isEmpty()) {
            pricing.ask(suspects.removeFirst());
            catchUp();
        }
    }

    /** Lowers the bounds to the prices there are, and collects who may want somebody now. */
    private void catchUp() {
        grow();
        for (int node : live.repriced()) {
            long before = seen[node];
            seen[node] = live.price(node);
            compare(node, before);
        }
        pricing.lower(fallen, suspects::add);
        fallen.clear();
        for (int w : live.movedLately()) {
            suspects.add(w);
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
     * Answers from a state that is taken back afterwards. What would be missing in it is made known
     * now, where nobody wants it yet, and it is imagined again, until nothing would be.
     */
    <T> T imagine(Supplier<T> answer) {
        while (true) {
            grow();
            Map<Integer, CandidateTable> wanted = new TreeMap<>();
            missing = wanted;
            T then;
            try {
                then = live.imagine(answer);
            } finally {
                missing = null;
                fallen.clear();
                suspects.clear();
            }
            if (wanted.isEmpty()) {
                return then;
            }
            wanted.forEach(pricing::know);
            bringIn();
        }
    }

    /** Notes who would miss somebody at the prices as they are imagined. */
    private void note(Map<Integer, CandidateTable> wanted) {
        for (int node : live.repriced()) {
            compare(node, seen[node]);
        }
        suspects.addAll(live.movedSoFar().keySet());
        suspects.removeIf(pricing::isQuiet);
        pricing.eachTempted(fallen, suspects::add);
        fallen.clear();
        for (int w : suspects) {
            CandidateTable some = pricing.missing(w);
            if (some.of(0) > 0) {
                wanted.putIfAbsent(w, some);
            }
        }
        suspects.clear();
    }

    private void compare(int node, long before) {
        if (live.price(node) < before) {
            fallen.add(model.mentorAt(node));
        } else if (live.price(node) > before) {
            for (int w = live.firstMember(node); w >= 0; w = live.nextMember(w)) {
                suspects.add(w);
            }
        }
    }
}
