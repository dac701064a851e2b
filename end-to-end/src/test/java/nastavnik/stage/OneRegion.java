package nastavnik.stage;

import nastavnik.region.Addresses;
import nastavnik.region.LocalRegion;
import nastavnik.region.Messages;
import nastavnik.region.Settings;
import nastavnik.region.Terminal;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import java.nio.file.Path;

/** Keeps the region in the root store, which closes it after the last test of all. */
final class OneRegion implements BeforeAllCallback, ParameterResolver {

    private static final ExtensionContext.Namespace STAGE =
            ExtensionContext.Namespace.create(OneRegion.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        of(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> wanted = parameter.getParameter().getType();
        return wanted == LocalRegion.class || wanted == Addresses.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        boolean addresses = parameter.getParameter().getType() == Addresses.class;
        return addresses ? of(context).addresses() : of(context);
    }

    private static LocalRegion of(ExtensionContext context) {
        return context.getRoot()
                .getStore(STAGE)
                .computeIfAbsent("region", _ -> started(), LocalRegion.class);
    }

    private static LocalRegion started() {
        try {
            return LocalRegion.start(settings(), new Terminal(System.out, new Messages("ru")));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Logs stay under {@code target} for whoever wants to know why a story ended. */
    private static Settings settings() {
        Path project = Path.of("..").toAbsolutePath().normalize();
        Settings own =
                Settings.isolated(project, project.resolve("end-to-end").resolve("target/region"));
        return new Settings(
                own.project(),
                own.data(),
                own.ports(),
                own.parts(),
                true,
                own.demonstration(),
                own.language());
    }
}
