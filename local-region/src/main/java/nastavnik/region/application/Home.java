package nastavnik.region.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Where what was prepared for one build of a program is kept; the next build's takes its place. */
public final class Home {

    private static final String ANY_BUILD = "-????????????????";

    private Home() {}

    /**
     * The directory of this build; those of earlier builds of the same program are removed.
     *
     * @param build 16 characters that differ between builds
     */
    public static Path of(Path under, String name, String build) {
        var home = under.resolve(name + "-" + build);
        try {
            if (!Files.isDirectory(home)) {
                Files.createDirectories(under);
                removeOlder(under, name);
                Files.createDirectories(home);
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void removeOlder(Path under, String name) throws IOException {
        try (var homes = Files.newDirectoryStream(under, name + ANY_BUILD)) {
            for (var home : homes) {
                remove(home);
            }
        }
    }

    private static void remove(Path home) throws IOException {
        try (var files = Files.walk(home)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
