package nastavnik.mongo;

import nastavnik.mongo.query.CommandCost;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What the latest commands had to read. */
final class CommandLog {

    private static final int KEPT = 500;

    private final Deque<CommandCost> recent = new ArrayDeque<>();
    private long documentsExamined;

    synchronized void add(CommandCost cost) {
        documentsExamined += cost.documentsExamined();
        recent.addLast(cost);
        if (recent.size() > KEPT) {
            recent.removeFirst();
        }
    }

    synchronized List<CommandCost> recent() {
        return List.copyOf(recent);
    }

    synchronized long documentsExamined() {
        return documentsExamined;
    }
}
