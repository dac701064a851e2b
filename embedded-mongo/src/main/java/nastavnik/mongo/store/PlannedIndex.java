package nastavnik.mongo.store;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;

import java.util.List;

/**
 * An index that is read where our planner chooses it; the library never looks anything up in it.
 */
abstract sealed class PlannedIndex extends Index<byte[]> permits IdIndex, StoredIndex {

    PlannedIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
    }

    @Override
    public final boolean canHandle(Document query) {
        return false;
    }

    /** Asked only where {@link #canHandle} says yes. */
    @Override
    public final Iterable<byte[]> getPositions(Document query) {
        throw new UnsupportedOperationException();
    }

    /**
     * The library fills what is empty. Whether an index must be built is known from the catalogue:
     * an empty sparse one is not unbuilt.
     */
    @Override
    public final boolean isEmpty() {
        return false;
    }

    @Override
    public final long getDataSize() {
        return 0;
    }
}
