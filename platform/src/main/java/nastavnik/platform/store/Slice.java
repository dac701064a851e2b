package nastavnik.platform.store;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/**
 * One part of a list.
 *
 * @param next what to ask for as {@code after} to go on; none at the end
 */
public record Slice<T>(List<T> items, @Nullable String next) {

    /** The same part with other elements. */
    public <U> Slice<U> map(Function<? super T, U> to) {
        return new Slice<>(items.stream().<U>map(to).toList(), next);
    }
}
