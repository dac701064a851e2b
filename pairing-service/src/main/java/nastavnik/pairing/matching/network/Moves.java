package nastavnik.pairing.matching.network;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where the wishes that moved had been before. */
final class Moves {

    private final Flow flow;
    private final Map<Integer, Integer> before = new LinkedHashMap<>();
    private final NodeLog lately = new NodeLog();
    private boolean recording;

    Moves(Flow flow) {
        this.flow = flow;
    }

    void record() {
        before.clear();
        recording = true;
    }

    void moving(int wish) {
        lately.add(wish);
        boolean first = recording && before.putIfAbsent(wish, flow.node(wish)) == null;
        if (first && flow.trail().isOpen()) {
            flow.trail().leave(() -> before.remove(wish));
        }
    }

    /** Every move, while anybody is interested. */
    NodeLog lately() {
        return lately;
    }

    Map<Integer, Integer> soFar() {
        return before;
    }

    /** Wishes in the order they first moved, with the node each had sat at. */
    Map<Integer, Integer> stop() {
        recording = false;
        return before;
    }
}
