package nastavnik.registry.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NameTextTest {

    @Test
    void aNameIsReadIntoThreeFields() {
        PersonName name = NameText.of("Иванова-Петрова  Анна Сергеевна").name();

        assertThat(name).isEqualTo(new PersonName("Иванова-Петрова", "Анна", "Сергеевна"));
        assertThat(name.initials()).isEqualTo("Иванова-Петрова А. С.");
    }

    @Test
    void latinLookAlikesAreRepairedAndTold() {
        NameText read = NameText.of("Ивaнoв Cергей Петрович");

        assertThat(read.repaired()).isTrue();
        assertThat(read.name()).isEqualTo(NameText.of("Иванов Сергей Петрович").name());
    }

    @Test
    void otherLatinLettersAreRefused() {
        assertThatThrownBy(() -> NameText.of("Smirnov Иван"))
                .isInstanceOfSatisfying(
                        NameText.Unreadable.class,
                        e -> assertThat(e.defect()).isEqualTo(NameText.Defect.LATIN_LETTERS));
    }

    @Test
    void capitalsAndSmallLettersBecomeAName() {
        assertThat(NameText.of("ИВАНОВ-ПЕТРОВ иван").name())
                .isEqualTo(new PersonName("Иванов-Петров", "Иван", null));
    }

    @Test
    void aPatronymicOfTwoWordsStays() {
        assertThat(NameText.of("Алиев Руслан Эльдар оглы").name().patronymic())
                .isEqualTo("Эльдар оглы");
    }

    @Test
    void initialsDigitsAndSingleWordsAreNoNames() {
        assertThatThrownBy(() -> NameText.of("Иванов И.И.")).hasMessage("name-initials-only");
        assertThatThrownBy(() -> NameText.of("Иванов И. И.")).hasMessage("name-initials-only");
        assertThatThrownBy(() -> NameText.of("Иванов")).hasMessage("name-one-word");
        assertThatThrownBy(() -> NameText.of("Иванов Иван2")).hasMessage("name-signs");
        assertThatThrownBy(() -> NameText.of(" \u00a0 ")).hasMessage("name-empty");
        assertThatThrownBy(() -> NameText.of("Иванов " + "а".repeat(61)))
                .hasMessage("name-too-long");
    }

    @Test
    void oneNameTypedInManyWaysHasOneKey() {
        String key = NameText.of("Фёдоров Пётр Ильич").name().key();

        assertThat(NameText.of("ФЕДОРОВ ПЕТР ИЛЬИЧ").name().key()).isEqualTo(key);
        assertThat(NameText.of("Фe\u0308дoров\u00a0Пе\u0308тр  Ильич").name().key()).isEqualTo(key);
        assertThat(NameText.of("Иванов – Петров Пётр").name().key())
                .isEqualTo(NameText.of("Иванов-Петров Пётр").name().key());
    }

    @Test
    void aNameDoesNotPrintItself() {
        assertThat(NameText.of("Иванов Иван").toString()).doesNotContain("Иван");
    }
}
