package nastavnik.planted.here;

import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.springframework.security.core.context.SecurityContextHolder;

/** Knows the store, the broker and the token. */
public final class Nosy {

    private Nosy() {}

    public static Document document() {
        return new Document("who", SecurityContextHolder.getContext().toString());
    }

    public static TopicPartition partition() {
        return new TopicPartition("topic", 0);
    }
}
