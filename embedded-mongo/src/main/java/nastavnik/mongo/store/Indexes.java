package nastavnik.mongo.store;

import de.bwaldvogel.mongo.backend.IndexKey;

import nastavnik.mongo.query.Access;

import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The secondary indexes of a collection, read by queries while one is added or dropped. */
final class Indexes {

    private final List<StoredIndex> all = new CopyOnWriteArrayList<>();

    void add(StoredIndex index) {
        all.add(index);
    }

    void remove(String name) {
        all.removeIf(index -> index.getName().equals(name));
    }

    List<StoredIndex> all() {
        return all;
    }

    Optional<StoredIndex> named(String name) {
        return all.stream().filter(index -> index.getName().equals(name)).findFirst();
    }

    /** All ways to the documents: the collection itself, and each index. */
    List<Access> accesses(MVMap<byte[], byte[]> documents, @Nullable String idField) {
        List<Access> result = new ArrayList<>();
        List<IndexKey> id = idField == null ? List.of() : List.of(new IndexKey(idField, true));
        result.add(new Access(IdIndex.NAME, id, documents, true, false, false));
        all.forEach(index -> result.add(index.access()));
        return result;
    }
}
