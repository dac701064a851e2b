package nastavnik.mongo.store;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;

/** An answer that may be continued by {@code getMore}. */
final class CursorAnswer {

    private CursorAnswer() {}

    static Document first(String namespace, LazyCursor cursor, int batchSize) {
        var batch = cursor.first(batchSize);
        var answer =
                new Document(
                        "cursor",
                        new Document("id", cursor.idIfMore())
                                .append("ns", namespace)
                                .append("firstBatch", batch));
        Utils.markOkay(answer);
        return answer;
    }
}
