package nastavnik.pairing.matching.network;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The steps back to how things were (the trail of Warren's abstract machine 1983): what is only
 * imagined costs what it touches, whatever the size of the whole.
 */
final class Trail {

    private final Deque<Runnable> steps = new ArrayDeque<>();
    private int depth;
    private boolean stepping;

    /** From now on every change leaves a step; gives the mark to come back to. */
    int open() {
        depth++;
        return steps.size();
    }

    boolean isOpen() {
        return depth > 0 && !stepping;
    }

    void leave(Runnable stepBack) {
        steps.push(stepBack);
    }

    /** Goes back to a mark, the last change first. */
    void back(int mark) {
        stepping = true;
        while (steps.size() > mark) {
            steps.pop().run();
        }
        stepping = false;
        depth--;
    }
}
