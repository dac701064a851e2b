package nastavnik.mongo.query;

import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

import java.util.Iterator;
import java.util.List;

/**
 * One question to a collection.
 *
 * @param limit 0 for all
 */
public record Search(Document query, @Nullable Document sort, long skip, long limit) {

    /**
     * Answers lazily: a document is read when it is asked for. Only an order that no index gives
     * needs a first pass, which keeps the values to sort by and the ids, not the documents.
     *
     * @param once see {@link IdScan}
     */
    public Iterator<FoundDocument> in(Documents documents, List<Access> accesses, boolean once) {
        Plan plan = plan(accesses);
        Iterator<FoundDocument> matches = Matches.of(new IdScan(plan, once), documents, query);
        return plan.sorted() || sort == null
                ? new Slice<>(matches, skip, limit)
                : Matches.again(Sorting.ids(matches, sort, skip, limit), documents, query);
    }

    public Plan plan(List<Access> accesses) {
        return Planner.plan(accesses, query, sort, limit > 0 ? skip + limit : 0);
    }
}
