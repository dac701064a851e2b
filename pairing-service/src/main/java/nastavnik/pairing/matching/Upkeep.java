package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.CandidateTable;
import nastavnik.pairing.matching.network.LiveAssignment;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

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

    /** A mentor was left out by everybody until now, whatever the price. */
    void opened(int root) {
        grow();
        seen[root] = Long.MAX_VALUE;
    }

    /** Makes the invariant of {@link Pricing} true again. */
    void settle() {
        if (missing == null) {
            bringIn();
        } else {
            note(missing);
        }
    }

    private void bringIn() {
        boolean moved = true;
        while (moved) {
            grow();
            suspect();
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
        suspect();
        for (int w : suspects) {
            CandidateTable some = pricing.missing(w);
            if (some.of(0) > 0) {
                wanted.putIfAbsent(w, some);
            }
        }
        suspects.clear();
    }

    /** Collects those who may want somebody left out now. */
    private void suspect() {
        for (int node : live.repriced()) {
            look(node);
        }
        pricing.lower(fallen, suspects::add);
        fallen.clear();
        suspects.addAll(live.movedSoFar().keySet());
    }

    private void look(int node) {
        long before = seen[node];
        long now = live.price(node);
        if (now == before) {
            return;
        }
        live.takingBack(() -> seen[node] = before);
        seen[node] = now;
        if (now < before) {
            fallen.add(model.mentorAt(node));
        } else {
            for (int w = live.firstMember(node); w >= 0; w = live.nextMember(w)) {
                suspects.add(w);
            }
        }
    }
}
