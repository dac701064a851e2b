package nastavnik.pairing.course;

import nastavnik.platform.web.Bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers every item of a request that was carried out pair by pair. */
public final class PerItem {

    private PerItem() {}

    /** The answer of each item's pair, in the order asked. */
    public static Bulk.Answer of(Bulk.Answer byPair, List<String> pairOfItem) {
        Map<String, Bulk.Item> items = new HashMap<>();
        byPair.items().forEach(item -> items.put(item.id(), item));
        return new Bulk.Answer(pairOfItem.stream().map(items::get).toList());
    }
}
