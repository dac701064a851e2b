package nastavnik.platform.replica;

import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;

import java.util.List;
import java.util.Map;

/**
 * For operators, the region's centre only: how replicas stand, trying parked events again,
 * rebuilding.
 */
@WebEndpoint(id = "replicas")
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
    public WebEndpointResponse<Map<String, Object>> act(@Selector String replica, String action) {
        return replicas.upkeeps().stream()
                .filter(one -> one.type().name().equals(replica))
                .findFirst()
                .map(one -> act(one, action))
                .orElseGet(() -> new WebEndpointResponse<>(WebEndpointResponse.STATUS_NOT_FOUND));
    }

    private WebEndpointResponse<Map<String, Object>> act(Upkeep<?, ?> one, String action) {
        return switch (action) {
            case "retry" -> new WebEndpointResponse<>(Map.of("parked", one.retryAll()));
            case "rebuild" -> new WebEndpointResponse<>(Map.of("switched", upkeep.rebuild(one)));
            default -> new WebEndpointResponse<>(WebEndpointResponse.STATUS_BAD_REQUEST);
        };
    }
}
