package nastavnik.mongo.query;

import de.bwaldvogel.mongo.bson.Document;

/**
 * A document as it was read.
 *
 * @param size in bytes, as stored
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record FoundDocument(byte[] id, Document document, int size) {}
