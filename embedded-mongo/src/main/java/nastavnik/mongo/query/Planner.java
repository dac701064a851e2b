package nastavnik.mongo.query;

import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/**
 * Chooses the index that reads least. The number of entries in a range is exact; only for an index
 * that gives the order but not all conditions is it guessed how soon enough documents are found.
 */
public final class Planner {

    private Planner() {}

    /**
     * The cheapest way.
     *
     * @param limit how many documents are wanted, skipped ones included; 0 for all
     */
    public static Plan plan(
            List<Access> accesses, Document query, @Nullable Document sort, long limit) {
        var constraints = Constraints.of(query);
        var order = sort == null ? new Document() : sort;
        List<Plan> plans =
                accesses.stream()
                        .map(access -> new AccessPath(access, constraints, order))
                        .filter(AccessPath::isUsable)
                        .map(AccessPath::plan)
                        .toList();
        long least = Math.max(1, plans.stream().mapToLong(Plan::entries).min().orElse(1));
        return plans.stream()
                .min(
                        Comparator.<Plan>comparingDouble(plan -> cost(plan, limit, least))
                                .thenComparing(plan -> !plan.narrows()))
                .orElseThrow();
    }

    private static double cost(Plan plan, long limit, long least) {
        double entries = plan.entries();
        double direct = plan.narrows() || plan.access().holdsDocuments() ? 1 : 1.5;
        if (!plan.sorted()) {
            return entries * direct * 2 + 1;
        }
        double untilEnough = limit > 0 ? Math.min(entries, entries * limit / least) : entries;
        return untilEnough * direct;
    }
}
