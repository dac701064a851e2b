package nastavnik.region;

import nastavnik.region.process.Supervised;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/** The processes of one region, started and stopped in order. */
final class Processes {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration ORDERLY_END = Duration.ofSeconds(10);
    private static final int HOPELESS = 3;

    private final Map<Part, Supervised> all;
    private volatile boolean stopping;

    Processes(Map<Part, Supervised> all) {
        this.all = Map.copyOf(all);
    }

    Supervised get(Part part) {
        var process = all.get(part);
        if (process == null) {
            throw new IllegalArgumentException("This region has no " + part.title());
        }
        return process;
    }

    /**
     * First what the services cannot work without, then all the rest at once. Returns when
     * everything is ready.
     *
     * @throws CannotStart when a part ends again and again, or takes too long
     * @throws CancellationException when the region is stopped meanwhile
     */
    void start() throws InterruptedException {
        startTogether(all.keySet().stream().filter(Part::isFoundation).toList());
        startTogether(all.keySet().stream().filter(part -> !part.isFoundation()).toList());
    }

    private void startTogether(Collection<Part> parts) throws InterruptedException {
        parts.forEach(part -> get(part).start());
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (var part : parts) {
            while (!get(part).isReady()) {
                giveUpIfHopeless(part, deadline);
                Thread.sleep(50);
            }
        }
    }

    private void giveUpIfHopeless(Part part, long deadline) {
        if (stopping) {
            throw new CancellationException();
        }
        var log = get(part).program().log();
        if (get(part).failures() >= HOPELESS) {
            throw new CannotStart("part.fails", part.title(), log.toString(), LogTail.of(log));
        }
        if (System.nanoTime() > deadline) {
            var patience = String.valueOf(PATIENCE.toSeconds());
            throw new CannotStart(
                    "part.late", part.title(), patience, log.toString(), LogTail.of(log));
        }
    }

    /** The services first, so that their last words still find a store and a broker. */
    void stop() {
        stopping = true;
        stopTogether(
                all.entrySet().stream()
                        .filter(e -> !e.getKey().isFoundation())
                        .map(Map.Entry::getValue)
                        .toList());
        stopTogether(List.copyOf(all.values()));
    }

    private static void stopTogether(List<Supervised> processes) {
        processes.forEach(Supervised::release);
        processes.forEach(process -> process.awaitEnd(ORDERLY_END));
    }
}
