package nastavnik.platform.broker;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Waits for the broker and its topics, when the service answers questions about its health already
 * and no listener has begun: those would give up for minutes, with a stack trace each time. Where
 * it is told to, it makes the topics.
 */
final class TopicsAtStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TopicsAtStart.class);

    private final Topics topics;
    private final boolean create;
    private final ApplicationEventPublisher events;
    private final CountDownLatch ready = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running;

    TopicsAtStart(Topics topics, boolean create, ApplicationEventPublisher events) {
        this.topics = topics;
        this.create = create;
        this.events = events;
    }

    /**
     * Blocks without a time limit: whoever closes the context meanwhile interrupts a thread that
     * waits like that, and only like that. A service that waits is alive: nobody needs to restart
     * it.
     */
    @Override
    public void start() {
        running = true;
        AvailabilityChangeEvent.publish(events, this, LivenessState.CORRECT);
        Thread.ofVirtual().name("topics").start(this::untilThere);
        try {
            ready.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for the broker", e);
        }
    }

    private void untilThere() {
        try {
            boolean said = false;
            while (!there()) {
                if (!said) {
                    LOG.warn("Waiting for the broker and its topics");
                    said = true;
                }
                if (stopped.await(1, TimeUnit.SECONDS)) {
                    return;
                }
            }
            ready.countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean there() {
        return create ? topics.made() : topics.found();
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the web server, before the listeners. */
    @Override
    public int getPhase() {
        return ListenersLast.PHASE - 1;
    }
}
