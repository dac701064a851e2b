package nastavnik.mongo.query;

import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

/** The documents of a collection by their encoded ids, and whether they match. */
public interface Documents {

    /** Null if it is not there any more. */
    @Nullable FoundDocument read(byte[] id);

    boolean matches(Document document, Document query);
}
