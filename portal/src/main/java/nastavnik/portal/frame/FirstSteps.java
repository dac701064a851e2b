package nastavnik.portal.frame;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What somebody new to a role does first. The first step not done is the next one, and the only one
 * with a button; when all are done the list is gone.
 *
 * @param room whose bundle has the texts: {@code <room>.step.<key>}, {@code .how}, {@code .go}
 */
public record FirstSteps(String room, List<Step> steps) {

    /** Nothing has to be done first. */
    public static final FirstSteps NONE = new FirstSteps("", List.of());

    /**
     * One step.
     *
     * @param path where it is done
     * @param next whether it is the first one not done
     */
    public record Step(String key, String path, boolean done, boolean next) {

        /** A step, of which only the list knows whether it is the next. */
        public static Step of(String key, String path, boolean done) {
            return new Step(key, path, done, false);
        }
    }

    /** The steps in their order. */
    public static FirstSteps of(String room, Step... steps) {
        int next =
                IntStream.range(0, steps.length)
                        .filter(i -> !steps[i].done())
                        .findFirst()
                        .orElse(-1);
        List<Step> all =
                IntStream.range(0, steps.length)
                        .mapToObj(i -> marked(steps[i], i == next))
                        .toList();
        return new FirstSteps(room, all);
    }

    private static Step marked(Step step, boolean next) {
        return new Step(step.key(), step.path(), step.done(), next);
    }

    /** Whether anything is left to do. */
    public boolean open() {
        return steps.stream().anyMatch(Step::next);
    }
}
