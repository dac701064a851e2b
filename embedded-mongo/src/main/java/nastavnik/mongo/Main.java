package nastavnik.mongo;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * The server in a process of its own: {@code --port 27017 --bind 127.0.0.1 --data .region/mongo},
 * or the same in the environment as EMBEDDED_MONGO_PORT, _BIND and _DATA. Prints one line when
 * ready; ends on SIGTERM; a port or directory in use is one line on the error output and exit code
 * 1.
 */
public final class Main {

    private static final int WRONG_ARGUMENTS = 2;

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        QuietLogs.configure();
        try {
            serve(Settings.of(arguments, System.getenv()));
        } catch (StartRefused e) {
            end(1, e.getMessage());
        } catch (IllegalArgumentException e) {
            end(WRONG_ARGUMENTS, e.getMessage());
        }
    }

    private static void serve(Settings settings) throws InterruptedException {
        Path data = settings.data();
        var mongo = EmbeddedMongo.at(data, settings.bind(), settings.port());
        Runtime.getRuntime().addShutdownHook(new Thread(mongo::close, "mongo-stop"));
        System.out.println(
                "embedded-mongo is ready: " + mongo.connectionString() + " (data in " + data + ")");
        new CountDownLatch(1).await();
    }

    private static void end(int code, @Nullable String reason) {
        System.err.println("embedded-mongo: " + reason);
        System.exit(code);
    }
}
