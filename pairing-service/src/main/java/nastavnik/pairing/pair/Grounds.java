package nastavnik.pairing.pair;

import org.jspecify.annotations.Nullable;

/**
 * What a command rests on: an order, a written reason, both or neither.
 *
 * @param takenBack what the second check undoes by it, and why
 */
public record Grounds(@Nullable Order order, @Nullable String note, @Nullable TakenBack takenBack) {

    /** Nothing was said. */
    public static final Grounds NONE = new Grounds(null, null);

    public Grounds(@Nullable Order order, @Nullable String note) {
        this(order, note, null);
    }

    static Grounds of(TakenBack why) {
        return new Grounds(null, null, why);
    }

    /** An order alone. */
    public static Grounds of(Order order) {
        return new Grounds(order, null);
    }
}
