package nastavnik.mongo.query;

import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Reads ids, keeps the documents that match the whole query. What has gone or changed between the
 * id and its document is left out.
 */
final class Matches implements Iterator<FoundDocument> {

    private final Iterator<byte[]> ids;
    private final Documents documents;
    private final Document query;
    private final Runnable examined;
    private @Nullable FoundDocument next;

    /** Counts each document as examined. */
    static Matches of(Iterator<byte[]> ids, Documents documents, Document query) {
        return new Matches(ids, documents, query, () -> Meter.current().documentExamined());
    }

    /** Reads again what was examined before it was sorted. */
    static Matches again(Iterator<byte[]> ids, Documents documents, Document query) {
        return new Matches(ids, documents, query, () -> {});
    }

    private Matches(Iterator<byte[]> ids, Documents documents, Document query, Runnable examined) {
        this.ids = ids;
        this.documents = documents;
        this.query = query;
        this.examined = examined;
    }

    @Override
    public boolean hasNext() {
        while (next == null && ids.hasNext()) {
            FoundDocument found = documents.read(ids.next());
            if (found != null) {
                examined.run();
                next = documents.matches(found.document(), query) ? found : null;
            }
        }
        return next != null;
    }

    @Override
    public FoundDocument next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        FoundDocument result = next;
        next = null;
        return result;
    }
}
