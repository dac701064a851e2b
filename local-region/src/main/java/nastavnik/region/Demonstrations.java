package nastavnik.region;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** Chooses the demonstration and sees to it that it is loaded once. */
final class Demonstrations {

    private static final String USUAL = "district";

    private final Optional<Demonstration> chosen;

    private Demonstrations(Optional<Demonstration> chosen) {
        this.chosen = chosen;
    }

    /** Fails at once on a name nobody answers to, before anything has been started. */
    static Demonstrations choose(Settings settings) {
        if (settings.demonstration().filter(Settings.NO_DEMONSTRATION::equals).isPresent()
                || settings.parts().size() < Part.values().length) {
            return new Demonstrations(Optional.empty());
        }
        var name = settings.demonstration().orElse(USUAL);
        var found = named(name);
        if (found.isEmpty() && settings.demonstration().isPresent()) {
            throw new CannotStart("setting.demo", name, names());
        }
        return new Demonstrations(found);
    }

    /**
     * A failure is told and leaves the region running: one can look at what stopped the loading.
     */
    void load(Addresses addresses, Path remembered, Terminal terminal) throws InterruptedException {
        if (chosen.isEmpty() || Files.exists(remembered)) {
            return;
        }
        var demonstration = chosen.get();
        try {
            terminal.say("demo.loading", demonstration.name());
            long began = System.nanoTime();
            demonstration.load(addresses, terminal::say);
            Files.writeString(remembered, demonstration.name());
            terminal.loaded(Duration.ofNanos(System.nanoTime() - began));
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            terminal.say("demo.failed", demonstration.name(), String.valueOf(e));
        }
    }

    private static Optional<Demonstration> named(String name) {
        return ServiceLoader.load(Demonstration.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    private static String names() {
        return ServiceLoader.load(Demonstration.class).stream()
                .map(provider -> provider.get().name() + ", ")
                .sorted()
                .collect(Collectors.joining("", "", Settings.NO_DEMONSTRATION));
    }
}
