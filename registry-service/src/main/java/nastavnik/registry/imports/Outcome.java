package nastavnik.registry.imports;

import org.jspecify.annotations.Nullable;

import java.util.Collection;

/**
 * What became of a row.
 *
 * @param person id, where the row stands for one
 * @param participant whether that is a participant, not a preliminary line
 */
record Outcome(What what, @Nullable String person, boolean participant) {

    enum What {
        ADDED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /** How many rows became what. */
    record Sum(int added, int changed, int unchanged) {

        static Sum of(Collection<Outcome> all) {
            return new Sum(
                    count(all, What.ADDED), count(all, What.CHANGED), count(all, What.UNCHANGED));
        }

        private static int count(Collection<Outcome> all, What what) {
            return (int) all.stream().filter(one -> one.what() == what).count();
        }
    }
}
