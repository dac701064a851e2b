package nastavnik.platform.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.Eventually;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A part of the region that is down: the service says so, loses nothing, and recovers. */
@ExtendWith(OutputCaptureExtension.class)
class OutageTest {

    /** Lines of warning that one outage may cost; a line a second would be more. */
    private static final int FEW = 15;

    @TempDir private Path directory;

    @Test
    void startedBeforeItsStoreAndBrokerItWaitsSaysSoAndRecovers(CapturedOutput output)
            throws IOException {
        try (OwnRegion region = new OwnRegion(directory)) {
            region.startService();

            region.isDown("mongo");
            region.isDown("broker");
            assertThat(status(region, "readiness")).isEqualTo(503);
            assertThat(status(region, "liveness")).isEqualTo(200);
            assertThat(command(region).status()).isEqualTo(503);
            region.startStore();
            region.startBroker();

            region.isUp();
            region.everythingWorks();
            assertQuiet(output);
        }
    }

    @Test
    void anOutageOfTheBrokerOrTheStoreLosesNothingAndIsOverWhenItIsOver(CapturedOutput output)
            throws IOException {
        try (OwnRegion region = new OwnRegion(directory)) {
            region.startBroker();
            region.startStore();
            region.startService();
            region.isUp();
            region.everythingWorks();

            region.stopBroker();
            region.isDown("broker");
            assertThat(status(region, "readiness")).isEqualTo(200);
            String saved = region.draft();
            region.startBroker();
            region.isUp();
            Eventually.until(() -> region.parts().known().find(saved).isPresent());

            region.stopStore();
            region.isDown("mongo");
            Api.Reply refused = command(region);
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).isNotNull();
            region.startStore();
            region.isUp();
            assertThat(region.parts().programmes().find(saved)).isPresent();
            region.everythingWorks();
            assertQuiet(output);
        }
    }

    private static int status(OwnRegion region, String group) {
        return region.api().anonymous().get("/actuator/health/" + group).status();
    }

    private static Api.Reply command(OwnRegion region) {
        return region.api()
                .as("curator")
                .post("/programmes", Map.of("organisation", "school", "cycle", "2026/27"));
    }

    private static void assertQuiet(CapturedOutput output) {
        assertThat(output.toString().lines().filter(line -> line.startsWith("\tat ")))
                .as("stack traces")
                .isEmpty();
        assertThat(output.toString().lines().filter(line -> line.matches(".* (WARN|ERROR) .*")))
                .as("warnings")
                .hasSizeLessThan(FEW);
    }
}
