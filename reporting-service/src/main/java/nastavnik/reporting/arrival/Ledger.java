package nastavnik.reporting.arrival;

import nastavnik.platform.log.LogEntry;
import nastavnik.platform.log.LogListener;
import nastavnik.reporting.facts.Facts;

import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/**
 * The facts with how far they were read. Questions see facts and positions that belong together;
 * what arrives is decoded beside the questions and let in between them.
 */
public final class Ledger implements LogListener {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final Condition arrived = lock.writeLock().newCondition();
    private Facts facts = new Facts();
    private Arrivals arrivals = new Arrivals(facts);
    private Positions positions = Positions.none();

    @Override
    public void begin(SortedMap<String, List<Long>> first) {
        lock.writeLock().lock();
        try {
            facts = new Facts();
            arrivals = new Arrivals(facts);
            positions = Positions.from(first);
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public void read(List<LogEntry> entries) {
        List<Arrived> decoded = entries.parallelStream().map(Arrived::of).toList();
        lock.writeLock().lock();
        try {
            for (Arrived one : decoded) {
                arrivals.take(one);
                positions.read(one.entry().topic(), one.entry().partition(), one.entry().offset());
            }
            arrived.signalAll();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Answers a question from the facts as they are; nothing changes meanwhile. */
    public <T> Told<T> ask(Function<Facts, T> question) {
        lock.readLock().lock();
        try {
            return new Told<>(question.apply(facts), positions.copy(), arrivals.count());
        } finally {
            lock.readLock().unlock();
        }
    }

    /** What is parked, in the order of topics and ids. */
    public Told<List<Parked>> parked() {
        return ask(_ -> arrivals.parked());
    }

    /** Waits until so much was read; false if it was not in that time. */
    public boolean await(AtLeast wanted, Duration limit) throws InterruptedException {
        if (wanted.wishes().isEmpty()) {
            return true;
        }
        lock.writeLock().lock();
        try {
            long left = limit.toNanos();
            while (!wanted.isMet(positions, facts)) {
                if (left <= 0) {
                    return false;
                }
                left = arrived.awaitNanos(left);
            }
            return true;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Names the topics the facts come from. */
    Iterable<String> topics() {
        return List.copyOf(new Facts().topics());
    }
}
