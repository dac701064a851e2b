package nastavnik.pairing.pair;

import org.jspecify.annotations.Nullable;

/** What a command rests on: an order, a written reason, both or neither. */
public record Grounds(@Nullable Order order, @Nullable String note) {

    /** Nothing was said. */
    public static final Grounds NONE = new Grounds(null, null);

    /** An order alone. */
    public static Grounds of(Order order) {
        return new Grounds(order, null);
    }
}
