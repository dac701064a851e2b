package nastavnik.platform.replica;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the batches that Spring Cloud Stream hands over: payloads in a list, headers in lists
 * beside it.
 */
final class Arrivals {

    private Arrivals() {}

    static List<Arrival> of(Message<List<byte[]>> batch) {
        MessageHeaders headers = batch.getHeaders();
        List<?> keys = list(headers, KafkaHeaders.RECEIVED_KEY);
        List<?> topics = list(headers, KafkaHeaders.RECEIVED_TOPIC);
        List<?> partitions = list(headers, KafkaHeaders.RECEIVED_PARTITION);
        List<?> offsets = list(headers, KafkaHeaders.OFFSET);
        List<?> others = list(headers, KafkaHeaders.BATCH_CONVERTED_HEADERS);
        List<Arrival> arrivals = new ArrayList<>(batch.getPayload().size());
        for (int n = 0; n < batch.getPayload().size(); n++) {
            String place = at(topics, n) + "/" + at(partitions, n) + "/" + at(offsets, n);
            arrivals.add(
                    Arrival.of(
                            place,
                            text(at(keys, n)),
                            batch.getPayload().get(n),
                            trace(at(others, n))));
        }
        return arrivals;
    }

    private static List<?> list(MessageHeaders headers, String name) {
        return headers.get(name) instanceof List<?> list ? list : List.of();
    }

    private static @Nullable Object at(List<?> list, int n) {
        return n < list.size() ? list.get(n) : null;
    }

    private static @Nullable String trace(@Nullable Object headers) {
        return headers instanceof Map<?, ?> map ? text(map.get("traceparent")) : null;
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case byte[] bytes -> new String(bytes, UTF_8);
            default -> value.toString();
        };
    }
}
