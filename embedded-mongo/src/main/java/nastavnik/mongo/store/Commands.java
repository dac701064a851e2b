package nastavnik.mongo.store;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is known of commands without running them. */
final class Commands {

    private static final Set<String> CHANGES =
            Set.of(
                    "insert",
                    "update",
                    "delete",
                    "findandmodify",
                    "create",
                    "createindexes",
                    "drop",
                    "dropdatabase",
                    "dropindexes",
                    "renamecollection");

    private static final List<String> UNSUPPORTED =
            List.of("collation", "startTransaction", "txnNumber");

    private static final int BATCH = 100_000;

    private Commands() {}

    static boolean changes(String command, Document query) {
        return CHANGES.contains(command.toLowerCase(Locale.ROOT)) || writesItsResult(query);
    }

    private static boolean writesItsResult(Document query) {
        return query.get("pipeline") instanceof List<?> pipeline
                && !pipeline.isEmpty()
                && pipeline.getLast() instanceof Document last
                && (last.containsKey("$out") || last.containsKey("$merge"));
    }

    /** Better a clear no than an answer that differs from MongoDB's. */
    static void refuseUnsupported(Document query) {
        for (String option : UNSUPPORTED) {
            if (query.containsKey(option)
                    && !(query.get(option) instanceof Document d && d.isEmpty())) {
                throw new MongoServerError(
                        115, "CommandNotSupported", "embedded-mongo does not support " + option);
            }
        }
    }

    static Document databases(Collection<String> names) {
        var all = names.stream().map(name -> new Document("name", name).append("empty", false));
        var answer = new Document("databases", all.toList());
        Utils.markOkay(answer);
        return answer;
    }

    /** A standalone server: no sessions, so drivers neither retry writes nor begin transactions. */
    static Document hello(Document answer) {
        answer.put("isWritablePrimary", true);
        answer.put("maxWriteBatchSize", BATCH);
        Utils.markOkay(answer);
        return answer;
    }
}
