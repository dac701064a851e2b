package nastavnik.mongo.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.FailedToParseException;
import de.bwaldvogel.mongo.exception.MongoServerError;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;

/**
 * The commands insert, update and delete: the library forgets that an ordered batch ends at its
 * first error, and counts refused documents as inserted.
 */
final class Writes {

    private final MongoCollection<byte[]> collection;
    private final boolean ordered;
    private final List<Document> errors = new ArrayList<>();
    private final List<Document> upserted = new ArrayList<>();
    private int matched;
    private int modified;

    Writes(MongoCollection<byte[]> collection, Document command) {
        this.collection = collection;
        this.ordered = Utils.isTrue(command.getOrDefault("ordered", true));
    }

    Document insert(List<Document> documents) {
        each(
                documents.size(),
                index -> {
                    collection.addDocument(documents.get(index));
                    matched++;
                });
        return answer();
    }

    /**
     * @param one gives a single update to the library and returns its answer
     */
    Document update(List<Document> updates, UnaryOperator<Document> one) {
        each(
                updates.size(),
                index -> {
                    if (updates.get(index).get("u") instanceof Document) {
                        updated(index, one.apply(updates.get(index)));
                    } else {
                        throw new FailedToParseException(
                                "embedded-mongo does not support pipeline updates");
                    }
                });
        return answer().append("nModified", modified);
    }

    private void updated(int index, Document result) {
        matched += Fields.number(result, "n");
        modified += Fields.number(result, "nModified");
        in(result, "upserted", index, upserted);
        in(result, "writeErrors", index, errors);
    }

    private static void in(Document result, String part, int index, List<Document> collected) {
        if (result.get(part) instanceof Collection<?> parts) {
            parts.forEach(each -> collected.add(((Document) each).append("index", index)));
        }
    }

    Document delete(List<Document> deletes) {
        each(
                deletes.size(),
                index -> {
                    Document delete = deletes.get(index);
                    int limit = Fields.number(delete, "limit");
                    matched += collection.deleteDocuments(Fields.document(delete, "q"), limit);
                });
        return answer();
    }

    private void each(int count, IntConsumer write) {
        for (int index = 0; index < count && (errors.isEmpty() || !ordered); index++) {
            try {
                write.accept(index);
            } catch (MongoServerError e) {
                errors.add(
                        new Document("index", index)
                                .append("code", e.getCode())
                                .append("codeName", e.getCodeName())
                                .append("errmsg", e.getMessageWithoutErrorCode()));
            }
        }
    }

    private Document answer() {
        var answer = new Document("n", matched);
        if (!upserted.isEmpty()) {
            answer.append("upserted", upserted);
        }
        if (!errors.isEmpty()) {
            answer.append("writeErrors", errors);
        }
        Utils.markOkay(answer);
        return answer;
    }
}
