package nastavnik.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What can stand against a start is told before anything is started, with what to do about it. */
class StartingTest {

    @TempDir private Path directory;

    private final Map<String, String> given = new HashMap<>();

    @Test
    void aTakenPortIsNamedWithWhoWantsItAndHowToGiveAnother() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            given.put("region.port.portal", String.valueOf(port));

            assertThat(refusal(() -> FreePorts.check(settings())))
                    .contains(
                            "Порт " + port + " занят", "portal", "mvn -Prun -Dregion.port.portal=");
        }
    }

    @Test
    void allTakenPortsAreNamedAtOnce() throws Exception {
        try (var one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var two = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            given.put("region.port.portal", String.valueOf(one.getLocalPort()));
            given.put("region.port.broker", String.valueOf(two.getLocalPort()));

            assertThat(refusal(() -> FreePorts.check(settings())).lines()).hasSize(2);
        }
    }

    @Test
    void onePortForTwoPartsIsRefused() {
        given.put("region.port.registry", "18080");
        given.put("region.port.pairing", "18080");

        assertThat(refusal(() -> FreePorts.check(settings())))
                .contains("18080", "registry", "pairing");
    }

    @Test
    void aSecondLauncherOnTheSameDataIsRefused() {
        try (var _ = DataDirectory.take(settings())) {
            assertThat(refusal(() -> DataDirectory.take(settings()).close()))
                    .contains("уже запущен", String.valueOf(ProcessHandle.current().pid()));
        }
        DataDirectory.take(settings()).close();
    }

    @Test
    void startingAfreshDeletesWhatWasKept() throws Exception {
        var kept = Files.createDirectories(directory.resolve("data/store")).resolve("file");
        Files.writeString(kept, "kept");
        DataDirectory.take(settings()).close();
        assertThat(kept).exists();

        given.put("region.fresh", "true");
        DataDirectory.take(settings()).close();

        assertThat(kept.getParent()).doesNotExist();
    }

    @Test
    void theKeysOfARegionOutliveItsRestarts() {
        var first = Secrets.in(directory.resolve("secrets.properties")).get("NASTAVNIK_CARD_KEY");

        assertThat(first).hasSize(44);
        assertThat(Secrets.in(directory.resolve("secrets.properties")).get("NASTAVNIK_CARD_KEY"))
                .isEqualTo(first);
    }

    @Test
    void settingsThatMeanNothingAreRefusedInWords() {
        given.put("region.port.store", "eighty");
        assertThat(refusal(this::settings)).contains("region.port.store=eighty");

        given.put("region.port.store", "");
        given.put("region.parts", "broker,kafka");
        assertThat(refusal(this::settings)).contains("kafka", "reporting");
    }

    @Test
    void whatWasNotBuiltIsNamed() {
        var settings = Settings.isolated(directory, directory.resolve("data"));

        assertThat(refusal(() -> LocalRegion.start(settings, terminal())))
                .contains("registry-service.jar", "mvn -Prun");
    }

    private Settings settings() {
        given.put("region.data", directory.resolve("data").toString());
        return Settings.from(given::get);
    }

    private static String refusal(ThrowingCallable call) {
        var messages = new Messages("ru");
        var refusal = new String[1];
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        CannotStart.class, problem -> refusal[0] = problem.in(messages));
        return refusal[0];
    }

    private static Terminal terminal() {
        return new Terminal(
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new Messages("ru"));
    }
}
