package nastavnik.region;

import nastavnik.region.application.Application;
import nastavnik.region.process.Program;
import nastavnik.region.process.Readiness;

import java.util.List;

/** How each part is run: its command, its environment, how one sees that it is ready. */
final class Recipes {

    private final Settings settings;
    private final DataDirectory data;
    private final Environment environment;

    Recipes(Settings settings, DataDirectory data) {
        this.settings = settings;
        this.data = data;
        this.environment = new Environment(settings, data);
    }

    Environment environment() {
        return environment;
    }

    Program program(Part part, Application application) {
        return new Program(
                part.title(),
                application.command(part.heapMegabytes(), options(part)),
                environment.of(part),
                data.log(part),
                readiness(part));
    }

    private static List<String> options(Part part) {
        return part == Part.STORE || part == Part.BROKER
                ? List.of("-Dlogback.configurationFile=nastavnik/region/logback.xml")
                : List.of();
    }

    private Readiness readiness(Part part) {
        return switch (part) {
            case STORE, BROKER -> Readiness.listens(settings.port(part));
            default -> Readiness.answers(settings.addresses().health(part));
        };
    }
}
