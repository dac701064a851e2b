package nastavnik.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.PrintWriter;
import java.io.StringWriter;

class WordlessTest {

    @Test
    void kindsAndPlacesAreLoggedAndNoWord() {
        Exception fault =
                new IllegalStateException(
                        "of somebody\n2026-11-28 WARN forged", new NumberFormatException("a name"));
        StringWriter log = new StringWriter();

        Wordless.of(fault).printStackTrace(new PrintWriter(log));

        assertThat(log.toString())
                .contains("IllegalStateException", "NumberFormatException", "WordlessTest.java")
                .doesNotContain("somebody", "forged", "a name");
    }

    @Test
    void causesThatGoRoundInACircleEnd() {
        Exception first = new IllegalStateException("one");
        first.initCause(new IllegalArgumentException("another", first));

        assertThat(Wordless.of(first)).hasMessageContaining("IllegalStateException");
    }
}
