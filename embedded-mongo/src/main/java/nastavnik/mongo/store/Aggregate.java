package nastavnik.mongo.store;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;

import nastavnik.mongo.query.FoundDocument;
import nastavnik.mongo.query.Search;

import org.jspecify.annotations.Nullable;

import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The command aggregate: conditions, order and limit at the beginning of a pipeline use the
 * indexes, the library does the rest as a stream.
 */
record Aggregate(
        Database database, CursorRegistry cursors, DatabaseResolver databases, Oplog oplog) {

    private static final int FIRST_BATCH = 101;

    Document run(Document command) {
        String name = Fields.text(command, "aggregate");
        StoredCollection collection = database.find(name);
        List<Document> pipeline = Aggregation.parse(command.get("pipeline"));
        var beginning = PipelineBeginning.of(pipeline);
        var rest =
                Aggregation.fromPipeline(beginning.rest(), databases, database, collection, oplog);
        rest.validate(new Document("cursor", new Document()));
        Stream<Document> source =
                collection == null ? Stream.empty() : collection.stream(beginning.search());
        String namespace = database.getDatabaseName() + "." + name;
        return CursorAnswer.first(
                namespace, cursor(rest.runStagesAsStream(source).iterator()), batchSize(command));
    }

    private LazyCursor cursor(Iterator<Document> results) {
        Iterator<FoundDocument> found =
                new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return results.hasNext();
                    }

                    @Override
                    public FoundDocument next() {
                        return new FoundDocument(new byte[0], results.next(), 0);
                    }
                };
        return new LazyCursor(cursors, found, UnaryOperator.identity());
    }

    private static int batchSize(Document command) {
        int asked = command.get("cursor") instanceof Document c ? Fields.number(c, "batchSize") : 0;
        return asked > 0 ? asked : FIRST_BATCH;
    }

    /** What of a pipeline can be asked of the collection itself. */
    private record PipelineBeginning(Search search, List<Document> rest) {

        static PipelineBeginning of(List<Document> pipeline) {
            int next = 0;
            var query = new Document();
            if (stage(pipeline, next, "$match") instanceof Document match) {
                query = match;
                next++;
            }
            Document sort = null;
            if (stage(pipeline, next, "$sort") instanceof Document order) {
                sort = order;
                next++;
            }
            long limit = 0;
            if (stage(pipeline, next, "$limit") instanceof Number count) {
                limit = count.longValue();
                next++;
            }
            return new PipelineBeginning(
                    new Search(query, sort, 0, limit), pipeline.subList(next, pipeline.size()));
        }

        private static @Nullable Object stage(List<Document> pipeline, int index, String name) {
            return index < pipeline.size() ? pipeline.get(index).get(name) : null;
        }
    }
}
