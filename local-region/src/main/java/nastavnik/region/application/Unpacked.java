package nastavnik.region.application;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;

/**
 * An executable jar taken apart beside its libraries, in a directory named after its content: an
 * unchanged jar is not unpacked again, and its cache stays valid.
 */
public final class Unpacked {

    private Unpacked() {}

    /** Unpacks a jar of Spring Boot, if it is not yet. */
    public static Application of(Path jar, Path tether, Path under) {
        try {
            var name = jar.getFileName().toString().replace(".jar", "");
            var home = Home.of(under, name, fingerprint(jar));
            var program = home.resolve("program").resolve(jar.getFileName());
            if (!Files.exists(program)) {
                extract(jar, home);
            }
            return new Application(
                    mainClass(program),
                    tether + File.pathSeparator + program,
                    home.resolve("cache.aot"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Into another directory first: what has its final name is whole. */
    private static void extract(Path jar, Path home) throws IOException {
        var aside = home.resolve("unpacking");
        var command =
                List.of(
                        Application.java(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        aside.toString());
        Runs.toTheEnd(command, Map.of(), home.resolve("unpacking.log"), 60, TimeUnit.SECONDS);
        Files.move(aside, home.resolve("program"));
    }

    private static String mainClass(Path program) throws IOException {
        try (var jar = new JarFile(program.toFile())) {
            return Objects.requireNonNull(
                    jar.getManifest().getMainAttributes().getValue("Main-Class"));
        }
    }

    private static String fingerprint(Path jar) throws IOException {
        try (var in =
                new DigestInputStream(
                        Files.newInputStream(jar), MessageDigest.getInstance("SHA-256"))) {
            var buffer = new byte[1 << 16];
            while (in.read(buffer) >= 0) {
                // The digest takes what passes.
            }
            return HexFormat.of().formatHex(in.getMessageDigest().digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
