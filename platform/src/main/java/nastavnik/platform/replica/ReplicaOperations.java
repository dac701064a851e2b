package nastavnik.platform.replica;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** For operators: how replicas stand, trying parked events again, rebuilding. */
@Endpoint(id = "replicas")
final class ReplicaOperations {

    private final Replicas replicas;
    private final ReplicaUpkeep upkeep;

    ReplicaOperations(Replicas replicas, ReplicaUpkeep upkeep) {
        this.replicas = replicas;
        this.upkeep = upkeep;
    }

    @ReadOperation
    public List<Map<String, Object>> all() {
        return replicas.upkeeps().stream()
                .map(
                        one ->
                                Map.<String, Object>of(
                                        "replica", one.type().name(),
                                        "topic", one.type().topic(),
                                        "collection", one.generations().current().collection(),
                                        "parked", one.parked(),
                                        "todo", one.todo()))
                .toList();
    }

    /**
     * Actions: {@code retry} tries every parked event again, {@code rebuild} folds the topic from
     * its start.
     */
    @WriteOperation
    public Map<String, Object> act(@Selector String replica, String action)
            throws ExecutionException, InterruptedException {
        for (Upkeep<?, ?> one : replicas.upkeeps()) {
            if (one.type().name().equals(replica)) {
                return switch (action) {
                    case "retry" -> Map.of("parked", one.retryAll());
                    case "rebuild" -> Map.of("switched", upkeep.rebuild(one));
                    default -> Map.of("unknown", action);
                };
            }
        }
        return Map.of("unknown", replica);
    }
}
