package nastavnik.monitoring.satisfaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Keeps a figure from giving away what one person answered. Below five answers it is hidden,
 * together with the next smallest part, so that the total does not give it back. While a wave is
 * open figures move in steps of five answers, so that no single answer can be watched arriving.
 */
final class SmallNumbers {

    static final int FEWEST = 5;

    private SmallNumbers() {}

    /** How many of the answers may be shown. */
    static int publishable(int answered, boolean open) {
        return open ? answered / FEWEST * FEWEST : answered;
    }

    /** One figure from what was answered, the earliest first. */
    static Count count(int asked, List<Boolean> satisfied, boolean open) {
        int published = publishable(satisfied.size(), open);
        if (published < FEWEST) {
            return new Count(asked, satisfied.size(), null, null);
        }
        long yes = satisfied.subList(0, published).stream().filter(one -> one).count();
        return new Count(asked, satisfied.size(), published, Math.toIntExact(yes));
    }

    /** Parts of a shown total: one hidden part takes the next smallest with it. */
    static List<Count> parts(List<Count> parts, boolean totalHidden) {
        if (totalHidden) {
            return parts.stream().map(Count::hide).toList();
        }
        List<Count> safe = new ArrayList<>(parts);
        long hidden = parts.stream().filter(SmallNumbers::givesAway).count();
        if (hidden == 1) {
            smallestShown(safe).ifPresent(i -> safe.set(i, safe.get(i).hide()));
        }
        return List.copyOf(safe);
    }

    /** A part nobody answered hides nothing. */
    private static boolean givesAway(Count part) {
        return part.hidden() && part.answered() > 0;
    }

    private static Optional<Integer> smallestShown(List<Count> parts) {
        return IntStream.range(0, parts.size())
                .boxed()
                .filter(i -> !parts.get(i).hidden())
                .min(Comparator.comparingInt(i -> parts.get(i).answered()));
    }
}
