package nastavnik.platform.replica;

import nastavnik.platform.audit.AuditLog;
import nastavnik.platform.replica.ParkedEvents.Answer;
import nastavnik.platform.replica.ParkedEvents.Because;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * For operators, the region's centre only: how replicas stand, what is parked, trying it again or
 * dismissing it, rebuilding.
 */
@WebEndpoint(id = "replicas")
final class ReplicaOperations {

    private static final List<String> ACTIONS = List.of("retry", "rebuild", "dismiss");
    private static final List<String> BECAUSE =
            Stream.of(Because.values()).map(Because::name).toList();

    private final Replicas replicas;
    private final ReplicaUpkeep upkeep;
    private final AuditLog audit;

    ReplicaOperations(Replicas replicas, ReplicaUpkeep upkeep, AuditLog audit) {
        this.replicas = replicas;
        this.upkeep = upkeep;
        this.audit = audit;
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
                                        "dismissed", one.dismissed(),
                                        "todo", one.todo()))
                .toList();
    }

    /** The events of a replica that cannot be applied now. */
    @ReadOperation
    public @Nullable List<ParkedEvents.Parked> parked(@Selector String replica) {
        return find(replica).map(one -> one.parkedEvents().list()).orElse(null);
    }

    /**
     * Actions: {@code retry} tries every parked event again, {@code rebuild} folds the topic from
     * its start, {@code dismiss} says of unreadable bytes that nothing is missing.
     *
     * @param place of the bytes to be dismissed: topic, partition and offset
     * @param because {@code FOREIGN} or {@code HEALED}
     */
    @WriteOperation
    public WebEndpointResponse<Map<String, Object>> act(
            @Selector String replica,
            String action,
            @Nullable String place,
            @Nullable String because) {
        return find(replica)
                .map(
                        one ->
                                switch (action) {
                                    case "retry" -> answer(200, Map.of("parked", one.retryAll()));
                                    case "rebuild" ->
                                            answer(200, Map.of("switched", upkeep.rebuild(one)));
                                    case "dismiss" -> dismiss(one, place, because);
                                    default -> answer(400, Map.of("actions", ACTIONS));
                                })
                .orElseGet(() -> new WebEndpointResponse<>(WebEndpointResponse.STATUS_NOT_FOUND));
    }

    private Optional<Upkeep<?, ?>> find(String replica) {
        return replicas.upkeeps().stream()
                .filter(one -> one.type().name().equals(replica))
                .findFirst();
    }

    private WebEndpointResponse<Map<String, Object>> dismiss(
            Upkeep<?, ?> one, @Nullable String place, @Nullable String because) {
        if (place == null || because == null || !BECAUSE.contains(because)) {
            return answer(400, Map.of("place", "topic/partition/offset", "because", BECAUSE));
        }
        Answer said = one.parkedEvents().ask(place);
        if (said == Answer.POSSIBLE) {
            audit.operated("parked-event-dismissed", one.type().name() + ":" + place, because);
            one.parkedEvents().dismiss(place, Because.valueOf(because));
        }
        return switch (said) {
            case POSSIBLE, DONE_BEFORE -> answer(200, Map.of("parked", one.retryAll()));
            case UNKNOWN -> new WebEndpointResponse<>(WebEndpointResponse.STATUS_NOT_FOUND);
            case READABLE, OTHERS_WAIT -> answer(409, Map.of("refused", said.name()));
        };
    }

    private static WebEndpointResponse<Map<String, Object>> answer(
            int status, Map<String, Object> body) {
        return new WebEndpointResponse<>(body, status);
    }
}
