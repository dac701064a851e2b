package nastavnik.platform.replica;

import nastavnik.platform.store.Collection;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.query.Update;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which collection a replica is kept in, and what was folded into it. Every rebuild has a
 * collection of its own; the first to switch wins.
 */
final class Generations {

    private static final String COLLECTION = "collection";
    private static final String NUMBER = "number";
    private static final String PREVIOUS = "previous";
    private static final String BEHIND = "behind";

    /**
     * One collection of a replica.
     *
     * @param folds what the build that filled it could fold
     * @param previous collections before, as long as something in them may be left to be done
     * @param behind the one before, as long as it may hold an event that this one does not
     * @param switched when it became the current one
     */
    record Generation(
            String collection,
            Set<String> folds,
            List<String> previous,
            @Nullable String behind,
            Instant switched) {

        boolean servesFor(Set<String> wanted) {
            return folds.containsAll(wanted);
        }
    }

    private final Collection meta;
    private final String replica;
    private final Set<String> folds;
    private final Clock clock;

    Generations(Collection meta, String replica, Set<String> folds, Clock clock) {
        this.meta = meta;
        this.replica = replica;
        this.folds = folds;
        this.clock = clock;
    }

    Generation current() {
        return meta.find(replica).map(Generations::generation).orElseGet(this::first);
    }

    private Generation first() {
        try {
            meta.insert(
                    new Document("_id", replica)
                            .append(COLLECTION, name(1))
                            .append(NUMBER, 1)
                            .append("folds", List.copyOf(folds))
                            .append(PREVIOUS, List.of())
                            .append("switched", clock.instant().toString()));
        } catch (DuplicateKeyException e) {
            // another instance was first; both mean the same
        }
        return meta.find(replica).map(Generations::generation).orElseThrow();
    }

    /** A collection nobody else fills. */
    String claim() {
        current();
        while (true) {
            int number = meta.find(replica).orElseThrow().getInteger(NUMBER, 1);
            Document same = new Document("_id", replica).append(NUMBER, number);
            if (meta.update(same, new Update().inc(NUMBER, 1)).getModifiedCount() == 1) {
                return name(number + 1);
            }
        }
    }

    /** From now on the other collection is the current one; whether nobody else was faster. */
    boolean switchTo(String next, Generation before) {
        Document same = new Document("_id", replica).append(COLLECTION, before.collection());
        Update update =
                new Update()
                        .set(COLLECTION, next)
                        .set("folds", List.copyOf(folds))
                        .set(BEHIND, before.collection())
                        .set("switched", clock.instant().toString())
                        .push(PREVIOUS, before.collection());
        return meta.update(same, update).getModifiedCount() == 1;
    }

    /** Whatever the former collection holds is in the current one. */
    void caughtUpWith(String former) {
        meta.update(
                new Document("_id", replica).append(BEHIND, former), new Update().unset(BEHIND));
    }

    /** A former collection has nothing left in it that must be done. */
    void forget(String former) {
        meta.update(new Document("_id", replica), new Update().pull(PREVIOUS, former));
    }

    private String name(int number) {
        return replica + "_" + number;
    }

    private static Generation generation(Document document) {
        return new Generation(
                document.getString(COLLECTION),
                new HashSet<>(document.getList("folds", String.class)),
                document.getList(PREVIOUS, String.class, List.of()),
                document.getString(BEHIND),
                since(document.getString("switched")));
    }

    private static Instant since(@Nullable String switched) {
        return switched == null ? Instant.EPOCH : Instant.parse(switched);
    }
}
