package nastavnik.platform.log;

import nastavnik.platform.broker.Broker;

import java.time.Duration;

/** Opens readers of whole topics. */
public final class TopicReaders {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Broker broker;

    TopicReaders(Broker broker) {
        this.broker = broker;
    }

    /** A reader of these topics, not started yet. */
    public TopicReader open(Iterable<String> topics, LogListener listener) {
        return new TopicReader(broker::reader, topics, listener, PAUSE);
    }
}
