package nastavnik.mongo.store;

import de.bwaldvogel.mongo.backend.Utils;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which map holds which collection. Maps are numbered, so that renaming a collection is one entry
 * here, whatever its size.
 */
final class Catalogue {

    private static final String COLLECTION = "collection:";
    private static final String FACT = "fact:";
    private static final String LAST_NUMBER = "last-number";

    private final MVStore store;
    private final MVMap<String, String> entries;

    Catalogue(MVStore store) {
        this.store = store;
        this.entries =
                store.openMap(
                        "catalogue",
                        new MVMap.Builder<String, String>()
                                .keyType(StringDataType.INSTANCE)
                                .valueType(StringDataType.INSTANCE));
    }

    /** Those with a collection; the library's own lists of names do not make a database. */
    Set<String> databases() {
        return entries.keySet().stream()
                .filter(key -> key.startsWith(COLLECTION) && !key.contains(".system."))
                .map(key -> Utils.getDatabaseNameFromFullName(key.substring(COLLECTION.length())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The name of the collection's map, a new one if it has none. */
    synchronized String mapOf(String namespace) {
        String name = entries.get(COLLECTION + namespace);
        if (name == null) {
            int number = Integer.parseInt(entries.getOrDefault(LAST_NUMBER, "0")) + 1;
            name = "c" + number;
            entries.put(LAST_NUMBER, Integer.toString(number));
            entries.put(COLLECTION + namespace, name);
        }
        return name;
    }

    synchronized void renamed(String from, String to) {
        String name = entries.remove(COLLECTION + from);
        if (name != null) {
            entries.put(COLLECTION + to, name);
        }
    }

    synchronized void forget(String namespace) {
        entries.remove(COLLECTION + namespace);
    }

    MVMap<byte[], byte[]> open(String map) {
        return store.openMap(
                map,
                new MVMap.Builder<byte[], byte[]>()
                        .keyType(ByteArrayDataType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
    }

    void remove(MVMap<byte[], byte[]> map) {
        String facts = FACT + map.getName() + ":";
        entries.keySet().stream()
                .filter(key -> key.startsWith(facts))
                .toList()
                .forEach(entries::remove);
        store.removeMap(map);
    }

    /** Something true of a map that is not to be worked out again at every start. */
    boolean holds(MVMap<byte[], byte[]> map, String fact) {
        return entries.containsKey(FACT + map.getName() + ":" + fact);
    }

    void note(MVMap<byte[], byte[]> map, String fact) {
        entries.put(FACT + map.getName() + ":" + fact, "true");
    }
}
