package nastavnik.mongo.store;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;

import nastavnik.mongo.query.Meter;
import nastavnik.mongo.query.Search;

import org.jspecify.annotations.Nullable;

/** Explains a find by running it: the figures have MongoDB's names, so one test can ask both. */
final class Explain {

    private Explain() {}

    static Document run(Database database, Document command) {
        if (!(command.get("find") instanceof String name)) {
            throw new MongoServerError(59, "CommandNotFound", "embedded-mongo explains only find");
        }
        var collection = database.find(name);
        var search =
                new Search(
                        (Document) command.getOrDefault("filter", new Document()),
                        (Document) command.get("sort"),
                        Fields.number(command, "skip"),
                        Fields.number(command, "limit"));
        long found = collection == null ? 0 : collection.stream(search).count();
        var cost = Meter.current().cost("find", name);
        String index = collection == null ? null : collection.plan(search).indexName();
        var answer =
                new Document("queryPlanner", new Document("winningPlan", stage(index)))
                        .append(
                                "executionStats",
                                new Document("executionSuccess", true)
                                        .append("nReturned", found)
                                        .append("totalKeysExamined", cost.keysExamined())
                                        .append("totalDocsExamined", cost.documentsExamined()));
        Utils.markOkay(answer);
        return answer;
    }

    private static Document stage(@Nullable String index) {
        return index == null
                ? new Document("stage", "COLLSCAN")
                : new Document("stage", "FETCH")
                        .append(
                                "inputStage",
                                new Document("stage", "IXSCAN").append("indexName", index));
    }
}
