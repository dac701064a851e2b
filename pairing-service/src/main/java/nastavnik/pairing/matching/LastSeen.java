package nastavnik.pairing.matching;

import nastavnik.pairing.matching.network.LiveAssignment;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The prices of places when they were last looked at: in earnest, and while something is imagined,
 * which is forgotten when it is taken back.
 */
final class LastSeen {

    private final Model model;
    private final LiveAssignment live;
    private long[] earnest;
    private long[] latest;
    private int known;

    LastSeen(Model model, LiveAssignment live) {
        this.model = model;
        this.live = live;
        live.watchPrices();
        earnest = new long[model.net.nodes()];
        Arrays.setAll(earnest, live::price);
        latest = earnest.clone();
        known = earnest.length;
    }

    /** Takes in nodes that came since: children at the price their root was seen at. */
    void grow() {
        if (earnest.length < model.net.nodes()) {
            earnest = Arrays.copyOf(earnest, model.net.nodes() * 2);
            latest = Arrays.copyOf(latest, earnest.length);
        }
        for (; known < model.net.nodes(); known++) {
            int root = model.root(model.mentorAt(known));
            see(known, root < known ? earnest[root] : live.price(known));
        }
    }

    /** The next look finds that a mentor got cheaper, whatever the price. */
    void forget(int mentor) {
        see(model.root(mentor), Long.MAX_VALUE);
    }

    private void see(int node, long price) {
        latest[node] = price;
        if (!live.isImagined()) {
            earnest[node] = price;
        }
    }

    /**
     * Looks at the prices that changed.
     *
     * @param cheaper told of mentors
     * @param dearer told of nodes
     */
    void look(IntConsumer cheaper, IntConsumer dearer) {
        for (int node : live.repriced()) {
            long before = latest[node];
            long now = live.price(node);
            if (now == before) {
                continue;
            }
            live.whenTakenBack(() -> latest[node] = before);
            see(node, now);
            if (now < before) {
                cheaper.accept(model.mentorAt(node));
            } else {
                dearer.accept(node);
            }
        }
    }

    /** The most a place of a mentor fell since it was last looked at in earnest. */
    long fall(int mentor) {
        int root = model.root(mentor);
        long most = fallAt(root);
        for (int child = model.net.firstChild(root);
                child >= 0;
                child = model.net.nextChild(child)) {
            most = Math.max(most, fallAt(child));
        }
        return most;
    }

    private long fallAt(int node) {
        return earnest[node] - live.price(node);
    }
}
