package nastavnik.platform.replica;

import nastavnik.platform.store.Collection;

import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.query.Update;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which collection a replica is kept in, and what was folded into it. */
final class Generations {

    /**
     * One collection of a replica.
     *
     * @param folds what the build that filled it could fold
     * @param previous the collection before, as long as something in it is left to be done
     */
    record Generation(String collection, Set<String> folds, List<String> previous) {

        boolean servesFor(Set<String> wanted) {
            return folds.containsAll(wanted);
        }
    }

    private final Collection meta;
    private final String replica;
    private final Set<String> folds;

    Generations(Collection meta, String replica, Set<String> folds) {
        this.meta = meta;
        this.replica = replica;
        this.folds = folds;
    }

    Generation current() {
        return meta.find(replica).map(Generations::generation).orElseGet(this::first);
    }

    private Generation first() {
        try {
            meta.insert(
                    new Document("_id", replica)
                            .append("collection", name(1))
                            .append("number", 1)
                            .append("folds", List.copyOf(folds))
                            .append("previous", List.of()));
        } catch (DuplicateKeyException e) {
            // another instance was first; both mean the same
        }
        return meta.find(replica).map(Generations::generation).orElseThrow();
    }

    /** The collection after the current one. */
    String next() {
        current();
        int number = meta.find(replica).orElseThrow().getInteger("number", 1);
        return name(number + 1);
    }

    /** From now on the next collection is the current one; whether this instance made it so. */
    boolean switchFrom(Generation before) {
        List<String> previous = new ArrayList<>(before.previous());
        previous.add(before.collection());
        Document same = new Document("_id", replica).append("collection", before.collection());
        Update update =
                new Update()
                        .set("collection", next())
                        .inc("number", 1)
                        .set("folds", List.copyOf(folds))
                        .set("previous", previous);
        return meta.update(same, update).getModifiedCount() == 1;
    }

    /** A former collection has nothing left in it that must be done. */
    void forget(String former) {
        meta.update(new Document("_id", replica), new Update().pull("previous", former));
    }

    private String name(int number) {
        return replica + "_" + number;
    }

    private static Generation generation(Document document) {
        return new Generation(
                document.getString("collection"),
                new HashSet<>(document.getList("folds", String.class)),
                document.getList("previous", String.class, List.of()));
    }
}
