package nastavnik.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nastavnik.mongo.contract.Store;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

/** The server as a process: ready, refusing to start, ending. */
class MainTest {

    @TempDir private Path directory;

    @Test
    void itSaysThatItIsReadyAndEndsQuietlyWhenAsked() throws Exception {
        try (var server = new ServerProcess(directory, 0)) {
            assertThat(server.said()).startsWith("embedded-mongo is ready: mongodb://127.0.0.1:");
            try (var store = new Store(server.uri())) {
                store.database().getCollection("things").insertOne(new Document("_id", 1));
            }

            assertThat(server.terminate()).isEqualTo(143);
            assertThat(server.everythingElse()).isEmpty();
        }
        try (var mongo = EmbeddedMongo.at(directory, 0);
                var store = new Store(mongo.uri("contract"))) {
            assertThat(store.database().getCollection("things").countDocuments()).isOne();
        }
    }

    @Test
    void aDirectoryOrAPortInUseIsOneClearLine() throws Exception {
        try (var mongo = EmbeddedMongo.at(directory, 0);
                var sameDirectory = new ServerProcess(directory, 0);
                var samePort = new ServerProcess(directory.resolve("other"), mongo.port())) {

            assertThat(sameDirectory.said())
                    .startsWith("embedded-mongo: the data directory")
                    .endsWith("is in use by another process");
            assertThat(sameDirectory.exitCode()).isOne();
            assertThat(samePort.said())
                    .startsWith("embedded-mongo: cannot listen on 127.0.0.1:" + mongo.port());
            assertThat(samePort.exitCode()).isOne();
            assertThat(samePort.everythingElse()).isEmpty();
        }
    }

    @Test
    void argumentsGoBeforeTheEnvironment() {
        var environment = Map.of("EMBEDDED_MONGO_PORT", "1234", "EMBEDDED_MONGO_DATA", "there");

        var settings = Settings.of(new String[] {"--port", "5"}, environment);

        assertThat(settings).isEqualTo(new Settings(5, "127.0.0.1", Path.of("there")));
        assertThat(Settings.of(new String[0], Map.of()).port()).isEqualTo(27_017);
    }

    @Test
    void wrongArgumentsAreRefused() {
        assertThatThrownBy(() -> Settings.of(new String[] {"--verbose"}, Map.of()))
                .hasMessageContaining("usage");
        assertThatThrownBy(() -> Settings.of(new String[] {"--port", "many"}, Map.of()))
                .hasMessage("not a port: many");
    }
}
