package nastavnik.portal.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {

    @ParameterizedTest
    @CsvSource({
        "0,many",
        "1,one",
        "2,few",
        "4,few",
        "5,many",
        "11,many",
        "12,many",
        "14,many",
        "21,one",
        "22,few",
        "25,many",
        "101,one",
        "111,many",
        "112,many",
        "1002,few"
    })
    void aNumberHasTheFormOfItsNoun(int number, String form) {
        assertThat(Counts.form(number)).isEqualTo(form);
    }
}
