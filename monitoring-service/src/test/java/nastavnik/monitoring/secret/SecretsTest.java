package nastavnik.monitoring.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class SecretsTest {

    private final Secrets secrets = new Secrets("a secret of a test, long enough to be one");
    private final Secrets others = new Secrets("another secret of a test, long enough too");

    @Test
    void aCodeCanBeMadeAgainButNotWithoutTheSecret() {
        assertThat(secrets.codeFor("card:1:1"))
                .isEqualTo(secrets.codeFor("card:1:1"))
                .isNotEqualTo(secrets.codeFor("card:1:2"))
                .isNotEqualTo(others.codeFor("card:1:1"))
                .matches("[A-Za-z0-9_-]{27}");
    }

    @Test
    void aSealedTextOpensInItsPlaceOnly() {
        String sealed = secrets.seal("a text", "place-1");

        assertThat(secrets.open(sealed, "place-1")).isEqualTo("a text");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> secrets.open(sealed, "place-2"));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> others.open(sealed, "place-1"));
    }

    @Test
    void theSameTextIsNeverSealedTheSame() {
        assertThat(secrets.seal("a text", "p")).isNotEqualTo(secrets.seal("a text", "p"));
    }

    @Test
    void aServiceWithAWeakSecretDoesNotStart() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Secrets("short"))
                .withMessageContaining("NASTAVNIK_LINK_SECRET");
    }
}
