package nastavnik.mongo.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;

/** An error as the protocol says it. */
final class Refusals {

    private Refusals() {}

    static Document answer(MongoServerException refusal) {
        var answer = new Document("ok", 0.0).append("errmsg", refusal.getMessageWithoutErrorCode());
        if (refusal instanceof MongoServerError error) {
            answer.append("code", error.getCode()).append("codeName", error.getCodeName());
        }
        return answer;
    }
}
