package nastavnik.mongo.store;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Collections appear, vanish and change their names between commands, never during one: whoever
 * reads a replica that is being switched sees the old one or the new one.
 */
final class Structure {

    private static final Set<String> CHANGES = Set.of("drop", "dropdatabase", "renamecollection");

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    <T> T during(String command, Supplier<T> work) {
        boolean alone = CHANGES.contains(command.toLowerCase(Locale.ROOT));
        var held = alone ? lock.writeLock() : lock.readLock();
        held.lock();
        try {
            return work.get();
        } finally {
            held.unlock();
        }
    }
}
