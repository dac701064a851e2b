package nastavnik.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The keys of this region: made once by chance, kept where only their owner can read them. */
final class Secrets {

    /** Environment variables whose value is such a key: 32 random bytes in Base64. */
    private static final List<String> NAMES =
            List.of("NASTAVNIK_CARD_KEY", "NASTAVNIK_RECOGNITION_KEY", "NASTAVNIK_LINK_SECRET");

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    static Secrets in(Path file) {
        try {
            var values = read(file);
            if (!values.stringPropertyNames().containsAll(NAMES)) {
                NAMES.forEach(name -> values.putIfAbsent(name, random()));
                write(values, file);
            }
            return new Secrets(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String get(String name) {
        return Objects.requireNonNull(values.getProperty(name));
    }

    private static Properties read(Path file) throws IOException {
        var values = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                values.load(in);
            }
        }
        return values;
    }

    /** Aside and then moved: a lost key would make the cards of all participants unreadable. */
    private static void write(Properties values, Path file) throws IOException {
        var aside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(aside);
        Files.createFile(
                aside,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var out = Files.newBufferedWriter(aside)) {
            values.store(out, null);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
