package nastavnik.mongo.key;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Decimal128;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Where the values of one field may lie: disjoint intervals in ascending order. Always a superset
 * of what the condition allows, never less: every document found is matched against the query
 * again.
 *
 * @param missing whether a document without the field may match
 */
public record Bounds(List<Interval> intervals, boolean missing) {

    private static final Comparator<Interval> BY_START =
            (a, b) -> Arrays.compareUnsigned(a.from(), b.from());

    /** Exactly these values. Decimals are kept rounded in keys and are not looked up. */
    public static @Nullable Bounds oneOf(Collection<?> values) {
        var points = new ArrayList<Interval>();
        boolean missing = false;
        for (Object value : values) {
            if (!isComparable(value)) {
                return null;
            }
            missing |= Missing.isNullOrMissing(value);
            points.add(Interval.point(SortableBytes.of(value)));
        }
        return new Bounds(merged(points), missing);
    }

    /** One side of a range; a range never leaves the type of its operand. */
    public static @Nullable Bounds range(Object operand, String operator) {
        if (!isOrdered(operand)) {
            return null;
        }
        byte[] value = SortableBytes.of(operand);
        byte[] start = {value[0]};
        byte[] end = Interval.after(start);
        var interval =
                switch (operator) {
                    case "$gt" -> Interval.between(Interval.after(value), end);
                    case "$gte" -> Interval.between(value, end);
                    case "$lt" -> Interval.between(start, value);
                    default -> Interval.between(start, Interval.after(value));
                };
        return new Bounds(merged(List.of(interval)), false);
    }

    public static Bounds stringsBeginningWith(String prefix) {
        byte[] start = SortableBytes.ofStringsBeginningWith(prefix);
        return new Bounds(List.of(Interval.between(start, Interval.after(start))), false);
    }

    public Bounds or(Bounds other) {
        var both = new ArrayList<>(intervals);
        both.addAll(other.intervals);
        return new Bounds(merged(both), missing || other.missing);
    }

    public Bounds and(Bounds other) {
        var common = new ArrayList<Interval>();
        for (Interval a : intervals) {
            for (Interval b : other.intervals) {
                var from = Arrays.compareUnsigned(a.from(), b.from()) >= 0 ? a.from() : b.from();
                var to = Arrays.compareUnsigned(a.to(), b.to()) <= 0 ? a.to() : b.to();
                common.add(new Interval(from, to, a.point() || b.point()));
            }
        }
        return new Bounds(merged(common), missing && other.missing);
    }

    public boolean isOneValue() {
        return intervals.size() == 1 && intervals.getFirst().point();
    }

    public boolean arePoints() {
        return intervals.stream().allMatch(Interval::point);
    }

    private static List<Interval> merged(List<Interval> intervals) {
        var result = new ArrayList<Interval>();
        intervals.stream()
                .filter(i -> !i.isEmpty())
                .sorted(BY_START)
                .forEach(i -> merge(result, i));
        return result;
    }

    private static void merge(List<Interval> result, Interval next) {
        var last = result.isEmpty() ? null : result.getLast();
        if (last == null || Arrays.compareUnsigned(last.to(), next.from()) < 0) {
            result.add(next);
        } else if (last.point() && next.point()) {
            if (!Arrays.equals(last.from(), next.from())) {
                result.add(next);
            }
        } else if (Arrays.compareUnsigned(last.to(), next.to()) <= 0) {
            result.set(result.size() - 1, Interval.between(last.from(), next.to()));
        }
    }

    private static boolean isComparable(@Nullable Object value) {
        return !(value instanceof Collection<?> || value instanceof Decimal128)
                && TypeTag.of(value) != TypeTag.REGEX;
    }

    private static boolean isOrdered(@Nullable Object value) {
        return switch (TypeTag.of(value)) {
            case NUMBER ->
                    !(value instanceof Decimal128)
                            && value instanceof Number number
                            && !Double.isNaN(number.doubleValue());
            case STRING, OBJECT_ID, DATE, TIMESTAMP, BOOLEAN, UUID_, BINARY -> true;
            default -> false;
        };
    }
}
