package nastavnik.platform.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.platform.broker.ComposedBroker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/** A service at a broker that lets nobody in without a password, as in production. */
class ClosedRegionTest {

    @TempDir private Path directory;

    @Test
    void aServiceTellsAndHearsWithItsOwnPassword() throws Exception {
        Path accounts =
                Files.writeString(
                        directory.resolve("accounts"),
                        "registry = registry.*, reporting.coverage-target");
        try (ComposedBroker broker = ComposedBroker.start(directory.resolve("closed"));
                OwnRegion region = new OwnRegion(directory)) {
            broker.prepare(accounts, "registry");
            region.startStore();
            region.startService(
                    "--spring.application.name=registry",
                    "--nastavnik.kafka.bootstrap-servers=" + broker.servers(),
                    "--nastavnik.kafka.protocol=SASL_PLAINTEXT",
                    "--nastavnik.kafka.user=registry",
                    "--nastavnik.kafka.password=a-password-of-registry");

            region.isUp();
            region.everythingWorks();
            assertThat(region.health().body().at("/components/topics/status").asString())
                    .isEqualTo("UP");
        }
    }
}
