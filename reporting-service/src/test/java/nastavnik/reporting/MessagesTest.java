package nastavnik.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.reporting.methodology.Indicator;
import nastavnik.reporting.methodology.Methodologies;
import nastavnik.reporting.methodology.Methodology;

import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.ResourceBundle;

class MessagesTest {

    private final ResourceBundle russian = ResourceBundle.getBundle("messages", Locale.ROOT);
    private final ResourceBundle english = ResourceBundle.getBundle("messages", Locale.ENGLISH);

    @Test
    void everythingIsSaidInBothLanguages() {
        assertThat(english.keySet()).isEqualTo(russian.keySet());
        assertThat(english.getString("figure.none")).isNotEqualTo(russian.getString("figure.none"));
    }

    @Test
    void everyIndicatorOfEveryMethodologyHasAName() {
        for (Methodology methodology : Methodologies.shipped("rostov-2020").all()) {
            assertThat(methodology.basis()).isNotBlank();
            assertThat(methodology.indicators())
                    .extracting(Indicator::code)
                    .contains("I01", "I02", "I03", "I04", "I05", "I07", "I08", "I09", "I10")
                    .allMatch(code -> russian.containsKey("indicator." + code));
        }
    }
}
