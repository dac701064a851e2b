package nastavnik.mongo.store;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.bson.Document;

import nastavnik.mongo.query.FoundDocument;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

/** The rest of an answer, read when the client asks for the next batch. */
final class LazyCursor extends AbstractCursor {

    /** As in MongoDB: a batch without a size ends at 16 MB. */
    private static final int BATCH_BYTES = 16 * 1024 * 1024;

    private static final int UNSIZED_BATCH = 5_000;

    private final CursorRegistry registry;
    private final Iterator<FoundDocument> rest;
    private final UnaryOperator<List<Document>> projection;

    LazyCursor(
            CursorRegistry registry,
            Iterator<FoundDocument> rest,
            UnaryOperator<List<Document>> projection) {
        super(registry.generateCursorId());
        this.registry = registry;
        this.rest = rest;
        this.projection = projection;
    }

    List<Document> first(int batchSize) {
        return takeDocuments(batchSize);
    }

    /** Keeps the cursor for {@code getMore} if there is more; 0 if that was all. */
    long idIfMore() {
        if (isEmpty()) {
            return 0;
        }
        registry.add(this);
        return getId();
    }

    @Override
    public synchronized boolean isEmpty() {
        return !rest.hasNext();
    }

    @Override
    public synchronized List<Document> takeDocuments(int numberToReturn) {
        int count = numberToReturn > 0 ? numberToReturn : UNSIZED_BATCH;
        List<Document> batch = new ArrayList<>();
        long bytes = 0;
        while (batch.size() < count && bytes < BATCH_BYTES && rest.hasNext()) {
            FoundDocument next = rest.next();
            bytes += next.size();
            batch.add(next.document());
        }
        return projection.apply(batch);
    }
}
