package nastavnik.mongo.query;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

/** Puts matches into an order no index gives, keeping no more than was asked for. */
final class Sorting {

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Entry(List<Object> values, byte[] id) {}

    private Sorting() {}

    static Iterator<byte[]> ids(
            Iterator<FoundDocument> matches, Document sort, long skip, long limit) {
        var order = order(sort);
        List<Entry> kept =
                limit > 0 ? first(matches, sort, order, skip + limit) : all(matches, sort);
        kept.sort(order);
        var slice = new Slice<>(kept.iterator(), skip, limit);
        List<byte[]> ids = new ArrayList<>();
        slice.forEachRemaining(entry -> ids.add(entry.id()));
        return ids.iterator();
    }

    private static List<Entry> all(Iterator<FoundDocument> matches, Document sort) {
        List<Entry> all = new ArrayList<>();
        matches.forEachRemaining(found -> all.add(entry(found, sort)));
        return all;
    }

    private static List<Entry> first(
            Iterator<FoundDocument> matches, Document sort, Comparator<Entry> order, long count) {
        var worstFirst = new PriorityQueue<>(order.reversed());
        matches.forEachRemaining(
                found -> {
                    worstFirst.add(entry(found, sort));
                    if (worstFirst.size() > count) {
                        worstFirst.remove();
                    }
                });
        return new ArrayList<>(worstFirst);
    }

    private static Entry entry(FoundDocument found, Document sort) {
        List<Object> values = new ArrayList<>();
        for (String field : sort.keySet()) {
            values.add(Utils.getSubdocumentValueCollectionAware(found.document(), field));
        }
        return new Entry(values, found.id());
    }

    /** Equal documents keep the order of their ids, so that pages neither repeat nor lose one. */
    private static Comparator<Entry> order(Document sort) {
        List<ValueComparator> directions =
                sort.values().stream()
                        .map(direction -> ((Number) direction).intValue() > 0)
                        .map(up -> up ? ValueComparator.asc() : ValueComparator.desc())
                        .toList();
        return (a, b) -> {
            for (int i = 0; i < directions.size(); i++) {
                int result = directions.get(i).compare(a.values().get(i), b.values().get(i));
                if (result != 0) {
                    return result;
                }
            }
            return Arrays.compareUnsigned(a.id(), b.id());
        };
    }
}
