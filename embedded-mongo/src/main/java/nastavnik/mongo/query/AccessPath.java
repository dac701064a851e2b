package nastavnik.mongo.query;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;

import nastavnik.mongo.key.Bounds;
import nastavnik.mongo.key.Interval;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one index can do for a query: equal fields first, then a range, then an order. */
final class AccessPath {

    /** More combinations of {@code $in} values than this are not looked up one by one. */
    private static final int COMBINATIONS = 10_000;

    private final Access access;
    private final List<@Nullable Bounds> bounds;
    private final Document order;

    AccessPath(Access access, Constraints constraints, Document order) {
        this.access = access;
        this.order = order;
        this.bounds = bounds(access, constraints);
    }

    /** A sparse index answers only questions that ask for a value of one of its fields. */
    boolean isUsable() {
        return !access.sparse() || bounds.stream().anyMatch(b -> b != null && !b.missing());
    }

    Plan plan() {
        Boolean reverse = direction();
        return new Plan(access, ranges(), Boolean.TRUE.equals(reverse), reverse != null);
    }

    /** In a multikey index two fields of one array may be met by two elements: only one is used. */
    private static List<@Nullable Bounds> bounds(Access access, Constraints constraints) {
        List<@Nullable Bounds> result = new ArrayList<>();
        Set<String> roots = new HashSet<>();
        for (IndexKey field : access.fields()) {
            Bounds found = constraints.on(field.getKey(), access.multikey());
            boolean sameArray =
                    access.multikey() && !roots.add(Utils.firstFragment(field.getKey()));
            result.add(sameArray ? null : found);
        }
        return result;
    }

    private List<Interval> ranges() {
        List<Interval> ranges = List.of(Interval.ALL);
        for (int i = 0; i < bounds.size(); i++) {
            Bounds field = bounds.get(i);
            boolean open = !ranges.getFirst().isAll() && !ranges.stream().allMatch(Interval::point);
            if (field == null
                    || open
                    || field.intervals().size() * (long) ranges.size() > COMBINATIONS) {
                break;
            }
            ranges = narrowed(ranges, field, access.fields().get(i).isAscending());
            if (ranges.isEmpty()) {
                break;
            }
        }
        return ranges;
    }

    private static List<Interval> narrowed(
            List<Interval> prefixes, Bounds field, boolean ascending) {
        List<Interval> own = new ArrayList<>(field.intervals());
        if (!ascending) {
            own.replaceAll(Interval::descending);
            own = own.reversed();
        }
        List<Interval> result = new ArrayList<>();
        for (Interval prefix : prefixes) {
            for (Interval interval : own) {
                result.add(prefix.isAll() ? interval : interval.below(prefix.from()));
            }
        }
        return result;
    }

    /** False for forwards, true for backwards, null if the index does not give the order. */
    private @Nullable Boolean direction() {
        if (order.get("$natural") instanceof Number natural && natural.intValue() < 0) {
            return access.holdsDocuments() ? Boolean.TRUE : null;
        }
        if (order.isEmpty() || order.containsKey("$natural")) {
            return Boolean.FALSE;
        }
        return access.multikey()
                ? null
                : new OrderMatch(access, bounds).of(List.copyOf(order.entrySet()));
    }

    /** Whether the fields of the index, in turn, are the fields of the order. */
    private record OrderMatch(Access access, List<@Nullable Bounds> bounds) {

        @Nullable Boolean of(List<Map.Entry<String, Object>> order) {
            Boolean reverse = null;
            int next = 0;
            for (int i = 0; i < access.fields().size() && next < order.size(); i++) {
                IndexKey field = access.fields().get(i);
                Bounds bound = bounds.get(i);
                boolean same = field.getKey().equals(order.get(next).getKey());
                if (bound != null && bound.isOneValue()) {
                    next += same ? 1 : 0;
                } else if (same && fits(reverse, field.isAscending(), order.get(next))) {
                    reverse = backwards(field.isAscending(), order.get(next));
                    next++;
                } else {
                    return null;
                }
            }
            if (next == order.size() - 1 && order.get(next).getKey().equals("_id")) {
                return fits(reverse, true, order.get(next))
                        ? backwards(true, order.get(next))
                        : null;
            }
            return next < order.size() ? null : Boolean.TRUE.equals(reverse);
        }

        private static boolean fits(
                @Nullable Boolean reverse, boolean ascending, Map.Entry<String, Object> wanted) {
            return reverse == null || reverse == backwards(ascending, wanted);
        }

        private static boolean backwards(boolean ascending, Map.Entry<String, Object> wanted) {
            boolean wantedAscending = ((Number) wanted.getValue()).intValue() > 0;
            return ascending != wantedAscending;
        }
    }
}
