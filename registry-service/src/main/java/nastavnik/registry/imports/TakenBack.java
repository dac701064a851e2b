package nastavnik.registry.imports;

import nastavnik.registry.imprint.Imprint;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What became of one row when its import was taken back.
 *
 * @param why it stays; none where it does not
 */
record TakenBack(Imprint imprint, What what, @Nullable Reason why) {

    enum What {
        REMOVED,
        RESTORED,
        LEFT,
        /** The import never came to it, or it is long gone. */
        NOTHING
    }

    enum Reason {
        CHANGED("changed"),
        IN_PAIR("in-pair"),
        CONSENTED("consented");

        private final String key;

        Reason(String key) {
            this.key = "import.undo." + key;
        }
    }

    static TakenBack of(Imprint imprint, What what) {
        return new TakenBack(imprint, what, null);
    }

    static TakenBack left(Imprint imprint, Reason why) {
        return new TakenBack(imprint, What.LEFT, why);
    }

    static Undo sum(List<TakenBack> all, Instant at) {
        return new Undo(
                Undo.Status.DONE,
                at,
                count(all, What.REMOVED),
                count(all, What.RESTORED),
                all.stream()
                        .filter(one -> one.why() != null)
                        .map(TakenBack::stays)
                        .sorted(Comparator.comparingInt(Undo.Left::row))
                        .toList());
    }

    private static int count(List<TakenBack> all, What what) {
        return Math.toIntExact(all.stream().filter(one -> one.what() == what).count());
    }

    private Undo.Left stays() {
        String key = why == null ? "" : why.key;
        return new Undo.Left(imprint.row(), imprint.person(), key);
    }
}
