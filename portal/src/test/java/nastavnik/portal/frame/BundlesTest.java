package nastavnik.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class BundlesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern KEY =
            Pattern.compile("(?:#\\{|msg\\(')([a-z][A-Za-z0-9.-]+?)(?:\\(|}|'[,)])");

    @Test
    void everyTextOfATemplateIsInTheBundles() throws IOException {
        Set<String> known = keys("messages.properties");
        Set<String> used = new TreeSet<>();
        for (Path template : files(RESOURCES.resolve("templates"), ".html")) {
            Matcher key = KEY.matcher(Files.readString(template));
            while (key.find()) {
                used.add(key.group(1));
            }
        }

        assertThat(used).hasSizeGreaterThan(100);
        assertThat(known).containsAll(used);
    }

    @Test
    void everyTextIsThereInBothLanguages() throws IOException {
        assertThat(keys("messages_en.properties")).isEqualTo(keys("messages.properties"));
    }

    @Test
    void noTextIsLeftThatNobodyAsksFor() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files(RESOURCES.resolve("templates"), ".html")) {
            all.append(Files.readString(file));
        }
        for (Path file : files(Path.of("src/main/java"), ".java")) {
            all.append(Files.readString(file));
        }
        String pages = all.toString();

        assertThat(keys("messages.properties")).allMatch(key -> isAskedFor(key, pages));
    }

    /** Whole, or by a prefix that is put together with a code: {@code 'pairs.status.' + …}. */
    private static boolean isAskedFor(String key, String pages) {
        if (key.contains(".step.")
                || Pattern.compile("(?<![\\w.-])" + Pattern.quote(key) + "(?![\\w.-])")
                        .matcher(pages)
                        .find()) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            String prefix = key.substring(0, dot + 1);
            if (pages.contains("'" + prefix + "'") || pages.contains('"' + prefix + '"')) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> keys(String name) throws IOException {
        return files(RESOURCES, name).stream()
                .flatMap(bundle -> read(bundle).stringPropertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(Path bundle) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle, UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Set<Path> files(Path root, String end) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(end))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
