package nastavnik.region.process;

import java.time.Duration;

/** Hears what happens to a supervised program. */
public interface Watcher {

    void started(String name, ProcessHandle process);

    void ready(String name, Duration took);

    void died(String name, int exitCode, Duration pause);
}
