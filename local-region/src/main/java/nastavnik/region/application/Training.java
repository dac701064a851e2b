package nastavnik.region.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A first run up to the point where a Spring context stands; nothing needs to listen anywhere. */
public final class Training {

    private Training() {}

    /** Leaves the cache in its place. A failed training only makes the start slower. */
    public static boolean of(Application application, Map<String, String> environment) {
        if (application.isTrained()) {
            return true;
        }
        var log = log(application);
        var aside = application.cache().resolveSibling("training.aot");
        var settings = new HashMap<>(environment);
        settings.put("SERVER_PORT", "0");
        try {
            Files.deleteIfExists(aside);
            Runs.toTheEnd(application.trainingCommand(aside), settings, log, 5, TimeUnit.MINUTES);
            Files.move(aside, application.cache(), StandardCopyOption.ATOMIC_MOVE);
            Files.deleteIfExists(aside.resolveSibling("training.aot.config"));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    public static Path log(Application application) {
        return application.cache().resolveSibling("training.log");
    }

    public static boolean isDone(Application application) {
        return application.isTrained();
    }
}
