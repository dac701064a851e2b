package nastavnik.mongo.query;

import de.bwaldvogel.mongo.backend.IndexKey;

import org.h2.mvstore.MVMap;

import java.util.List;

/**
 * A sorted map through which documents can be found.
 *
 * @param name of the index
 * @param fields in the order of the key; none for a collection that is only read whole
 * @param map from the key to the encoded {@code _id}, or to the document itself
 * @param holdsDocuments whether the map is the collection itself, its keys being the ids
 * @param multikey whether a document may have several entries
 * @param sparse whether documents without the fields are left out
 */
public record Access(
        String name,
        List<IndexKey> fields,
        MVMap<byte[], byte[]> map,
        boolean holdsDocuments,
        boolean multikey,
        boolean sparse) {}
