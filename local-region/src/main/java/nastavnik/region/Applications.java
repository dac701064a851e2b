package nastavnik.region;

import nastavnik.region.application.Application;
import nastavnik.region.application.Home;
import nastavnik.region.application.Training;
import nastavnik.region.application.Unpacked;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What the build made, turned into what starts fast. Done once for each new jar, all processors at
 * work.
 */
final class Applications {

    private final Settings settings;
    private final Recipes recipes;
    private final Terminal terminal;
    private final Path target;

    Applications(Settings settings, Recipes recipes, Terminal terminal) {
        this.settings = settings;
        this.recipes = recipes;
        this.terminal = terminal;
        this.target = settings.project().resolve("local-region/target");
    }

    Map<Part, Application> prepare() throws InterruptedException {
        requireBuilt();
        var processors = Runtime.getRuntime().availableProcessors();
        try (var workers = Executors.newFixedThreadPool(processors)) {
            var begun = new EnumMap<Part, Future<Application>>(Part.class);
            settings.parts().forEach(part -> begun.put(part, workers.submit(() -> prepared(part))));
            var applications = new EnumMap<Part, Application>(Part.class);
            for (var entry : begun.entrySet()) {
                applications.put(entry.getKey(), entry.getValue().get());
            }
            return applications;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void requireBuilt() {
        var reasons = new ArrayList<CannotStart.Reason>();
        for (var part : settings.parts()) {
            if (!Files.exists(jar(part))) {
                reasons.add(CannotStart.Reason.of("not.built", part.title(), jar(part).toString()));
            }
        }
        if (!reasons.isEmpty()) {
            throw new CannotStart(reasons);
        }
    }

    private Application prepared(Part part) {
        long began = System.nanoTime();
        var application = application(part);
        if (part == Part.STORE || part == Part.BROKER || Training.isDone(application)) {
            return application;
        }
        terminal.preparing(part);
        if (Training.of(application, recipes.environment().of(part))) {
            terminal.prepared(part, Duration.ofNanos(System.nanoTime() - began));
        } else {
            terminal.untrained(part, Training.log(application));
        }
        return application;
    }

    private Application application(Part part) {
        return switch (part) {
            case STORE -> own(part, "nastavnik.mongo.Main");
            case BROKER -> own(part, "nastavnik.region.broker.Broker");
            case IDENTITY -> own(part, "nastavnik.region.identity.IdentityApplication");
            case REGISTRY, PAIRING, MONITORING, REPORTING, PORTAL ->
                    Unpacked.of(jar(part), tether(), target.resolve("applications"));
        };
    }

    /**
     * A part of this module runs from its jar; a new build is a new file, and the old cache is no
     * longer asked for.
     */
    private Application own(Part part, String mainClass) {
        var jar = jar(part);
        var build = "%016x".formatted(jar.toFile().lastModified());
        var home = Home.of(target.resolve("applications"), part.title(), build);
        return new Application(
                mainClass, tether() + File.pathSeparator + jar, home.resolve("cache.aot"));
    }

    private Path tether() {
        return target.resolve("local-region-tether.jar");
    }

    private Path jar(Part part) {
        return settings.project()
                .resolve(part.module())
                .resolve("target")
                .resolve(part.module() + ".jar");
    }
}
