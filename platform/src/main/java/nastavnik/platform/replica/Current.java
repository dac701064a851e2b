package nastavnik.platform.replica;

import nastavnik.platform.replica.Generations.Generation;
import nastavnik.platform.store.Collection;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Where a replica is kept at the moment, as this instance last saw it. */
final class Current {

    private record Seen(Generation generation, Collection collection, @Nullable Collection behind) {

        List<Collection> newestFirst() {
            return behind == null ? List.of(collection) : List.of(collection, behind);
        }
    }

    private final Generations generations;
    private final Set<String> folds;
    private final Function<String, Collection> collections;
    private volatile @Nullable Seen seen;

    Current(Generations generations, Set<String> folds, Function<String, Collection> collections) {
        this.generations = generations;
        this.folds = folds;
        this.collections = collections;
    }

    /** Looks again: another instance may have switched to a rebuilt collection. */
    Generation refresh() {
        return look().generation();
    }

    private Seen look() {
        Generation now = generations.current();
        Seen next =
                new Seen(
                        now,
                        collections.apply(now.collection()),
                        now.behind() == null ? null : collections.apply(now.behind()));
        seen = next;
        return next;
    }

    private Seen seen() {
        Seen last = seen;
        return last == null ? look() : last;
    }

    /** As last seen. */
    Generation generation() {
        return seen().generation();
    }

    /** What is folded into. */
    Collection collection() {
        return seen().collection();
    }

    /** What an id is looked up in: just after a switch the former collection may know more. */
    List<Collection> readFrom() {
        return seen().newestFirst();
    }

    /** How whatever matches is found while the former collection may know more; none afterwards. */
    @Nullable WhileBehind whileBehind() {
        Seen last = seen();
        return last.behind() == null ? null : new WhileBehind(last.collection(), last.behind());
    }

    /**
     * What this build may fold into.
     *
     * @throws IllegalStateException if a newer build filled it: this one would count as seen what
     *     it does not know
     */
    Collection foldInto() {
        Seen last = seen();
        if (!folds.containsAll(last.generation().folds())) {
            throw new IllegalStateException(
                    "A newer build keeps " + last.collection().name() + "; this one must not");
        }
        return last.collection();
    }
}
