package nastavnik.pairing.matching;

import java.time.Clock;
import java.time.Instant;

/**
 * How the caller of a run keeps hold of it. Called from the run's threads, often; must be quick.
 */
public interface RunControl {

    /** Why the run should give up, or {@code NO} while it may go on. */
    Stop stop();

    /** Where the run is: so many of so many steps of a stage. */
    default void progress(Stage stage, long done, long of) {}

    /** Threads the run may use; the result does not depend on it. */
    default int threads() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** Whether and why to give up. */
    enum Stop {
        NO,
        CANCELLED,
        DEADLINE
    }

    /** The parts of a run. */
    enum Stage {
        CANDIDATES,
        SOLVING,
        PROVING,
        EXPLAINING
    }

    /** Lets the run take its time. */
    static RunControl unlimited() {
        return () -> Stop.NO;
    }

    /** Stops the run at the given moment. */
    static RunControl until(Instant deadline, Clock clock) {
        return () -> clock.instant().isBefore(deadline) ? Stop.NO : Stop.DEADLINE;
    }
}
