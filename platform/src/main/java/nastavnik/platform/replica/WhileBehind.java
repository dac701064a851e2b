package nastavnik.platform.replica;

import nastavnik.platform.store.Collection;
import nastavnik.platform.store.Documents;
import nastavnik.platform.store.Page;
import nastavnik.platform.store.Slice;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads a replica between a switch and the end of catching up: of each aggregate, the collection
 * that has seen more of it is asked. Otherwise a right that ended would hold again until then.
 */
final class WhileBehind {

    private static final String ID = "_id";

    private final Collection current;
    private final Collection former;

    WhileBehind(Collection current, Collection former) {
        this.current = current;
        this.former = former;
    }

    /** All that match, by id, until the reader has enough. */
    void each(Document filter, @Nullable String after, Predicate<Document> wantsMore) {
        String from = after;
        do {
            Page part = new Page(from, Page.MAX_SIZE);
            // The former one first: what is brought over meanwhile is then found in the other.
            Slice<Document> before = former.page(filter, part, found -> found);
            Slice<Document> now = current.page(filter, part, found -> found);
            from = first(before.next(), now.next());
            for (Document newest : newest(filter, upTo(from, before, now))) {
                if (!wantsMore.test(newest)) {
                    return;
                }
            }
        } while (from != null);
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Set<String> upTo(
            @Nullable String last, Slice<Document> before, Slice<Document> now) {
        Set<String> ids = new TreeSet<>();
        Stream.concat(before.items().stream(), now.items().stream())
                .map(document -> document.getString(ID))
                .filter(id -> last == null || id.compareTo(last) <= 0)
                .forEach(ids::add);
        return ids;
    }

    /**
     * Which collection knows more of each is looked up before what matches there: a document only
     * ever becomes newer.
     */
    private List<Document> newest(Document filter, Set<String> ids) {
        Map<String, Long> seenBefore = revisions(former, ids);
        Map<String, Long> seen = revisions(current, ids);
        List<String> fromFormer = new ArrayList<>();
        List<String> fromCurrent = new ArrayList<>();
        for (String id : ids) {
            boolean behind = seenBefore.getOrDefault(id, 0L) > seen.getOrDefault(id, 0L);
            (behind ? fromFormer : fromCurrent).add(id);
        }
        List<Document> newest = new ArrayList<>(matching(former, filter, fromFormer));
        newest.addAll(matching(current, filter, fromCurrent));
        newest.sort(Comparator.comparing(document -> document.getString(ID)));
        return newest;
    }

    private static Map<String, Long> revisions(Collection collection, Set<String> ids) {
        Query query = Collection.query(among(ids));
        query.fields().include("revision");
        Map<String, Long> revisions = new HashMap<>();
        for (Document document : collection.list(query)) {
            revisions.put(document.getString(ID), Documents.revision(document));
        }
        return revisions;
    }

    private static List<Document> matching(
            Collection collection, Document filter, List<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : collection.list(
                        Collection.query(new Document("$and", List.of(filter, among(ids)))));
    }

    private static Document among(java.util.Collection<String> ids) {
        return new Document(ID, new Document("$in", List.copyOf(ids)));
    }
}
