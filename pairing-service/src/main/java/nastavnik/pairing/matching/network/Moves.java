package nastavnik.pairing.matching.network;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where the wishes that moved had been before. */
final class Moves {

    private final Flow flow;
    private final Map<Integer, Integer> before = new LinkedHashMap<>();
    private boolean recording;

    Moves(Flow flow) {
        this.flow = flow;
    }

    void record() {
        before.clear();
        recording = true;
    }

    void moving(int wish) {
        if (recording) {
            before.putIfAbsent(wish, flow.node(wish));
        }
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
