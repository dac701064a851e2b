package nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every no has a text, in both languages. */
class MessagesTest {

    private static final Pattern NO =
            Pattern.compile(
                    "(?:new Refusal|LinkProblem)\\(\\s*(?:HttpStatus\\.\\w+,\\s*)?\"([a-z-]+)\"");

    @Test
    void everyRefusalHasATitleAndADetailInBothLanguages() throws IOException {
        Properties russian = bundle("messages.properties");
        Properties english = bundle("messages_en.properties");

        assertThat(english.stringPropertyNames()).isEqualTo(russian.stringPropertyNames());
        assertThat(refusals())
                .hasSizeGreaterThan(25)
                .allSatisfy(
                        rule ->
                                assertThat(russian.stringPropertyNames())
                                        .contains(
                                                "problem." + rule + ".title",
                                                "problem." + rule + ".detail"));
    }

    private static Set<String> refusals() throws IOException {
        Set<String> rules = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                NO.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .forEach(rules::add);
            }
        }
        return rules;
    }

    private static Properties bundle(String name) throws IOException {
        Properties bundle = new Properties();
        try (var file =
                new InputStreamReader(
                        MessagesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            bundle.load(file);
        }
        return bundle;
    }
}
