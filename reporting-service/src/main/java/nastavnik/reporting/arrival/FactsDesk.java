package nastavnik.reporting.arrival;

import nastavnik.platform.aggregate.Unready;
import nastavnik.platform.log.LogStanding;
import nastavnik.platform.log.TopicReader;
import nastavnik.platform.log.TopicReaders;
import nastavnik.reporting.facts.Facts;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.function.Function;

/** Where questions are asked: answers once everything that stood on the topics was read. */
@Component
public class FactsDesk implements SmartLifecycle {

    private final Ledger ledger = new Ledger();
    private final TopicReader reader;
    private final Duration patience;
    private volatile boolean running;

    FactsDesk(
            TopicReaders readers,
            @Value("${nastavnik.reporting.at-least-limit:10s}") Duration patience) {
        this.reader = readers.open(ledger.topics(), ledger);
        this.patience = patience;
    }

    /**
     * Answers a question.
     *
     * @throws Unready while the facts are not whole yet, or do not reach so far in time
     */
    public <T> Told<T> ask(AtLeast wanted, Function<Facts, T> question) {
        if (!standing().caughtUp()) {
            throw new Unready("The facts are not read to the end yet");
        }
        try {
            if (!ledger.await(wanted, patience)) {
                throw new Unready("The facts do not reach so far yet");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unready("Shutting down");
        }
        return ledger.ask(question);
    }

    /** How far the reader is. */
    public LogStanding standing() {
        return reader.standing();
    }

    Ledger ledger() {
        return ledger;
    }

    @Override
    public void start() {
        running = true;
        reader.start();
    }

    @Override
    public void stop() {
        running = false;
        reader.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
