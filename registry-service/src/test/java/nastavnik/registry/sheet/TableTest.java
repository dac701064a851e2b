package nastavnik.registry.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Columns are found by what people call them. */
class TableTest {

    private static final List<Column> COLUMNS =
            List.of(
                    Column.required("organisation", "Организация", "Школа"),
                    Column.required("pupils", "Контингент", "Всего обучающихся"),
                    Column.optional("on", "На дату"));

    @Test
    void findsTheHeadingsBelowATitleAndInAnyOrder() {
        Table table =
                table(
                        """
                        План охвата;;
                        № п/п;ВСЕГО  обучающихся:;Шкoла;Примечание
                        1;2;3;4
                        1;676;СОШ №1;да
                        """);

        assertThat(table.header()).isEqualTo(2);
        assertThat(table.unknown()).containsExactly("№ п/п", "Примечание");
        assertThat(table.entries()).hasSize(1);
        assertThat(table.entries().getFirst().text("organisation")).isEqualTo("СОШ №1");
        assertThat(table.entries().getFirst().whole("pupils")).isEqualTo(676);
        assertThat(table.entries().getFirst().day("on")).isNull();
    }

    @Test
    void saysWhichColumnsAreMissing() {
        assertThatThrownBy(() -> table("Школа;Адрес"))
                .isInstanceOfSatisfying(
                        UnreadableSheet.class,
                        e -> assertThat(e.arguments()).containsExactly("pupils"));
    }

    @ParameterizedTest
    @CsvSource({
        "01.09.2020, 2020-09-01",
        "1.9.2020 г., 2020-09-01",
        "2020-09-01, 2020-09-01",
        "29.02.2020, 2020-02-29",
        "01/09/2020, 2020-09-01"
    })
    void understandsDays(String written, LocalDate meant) {
        assertThat(entry(written).day("on")).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2020", "29.02.2021", "00.01.2020", "1.9.20", "сентябрь", "12"})
    void refusesDaysThatDoNotExist(String written) {
        Entry entry = entry(written);

        assertThat(entry.day("on")).isNull();
        assertThat(entry.remarks())
                .containsExactly(new Remark(2, 3, "sheet.no-such-day", List.of()));
    }

    @Test
    void refusesWhatIsNoWholeNumber() {
        for (String written : List.of("много", "1.5", "9999999999", "12e3", "0x1F")) {
            Entry entry = table("Школа;Контингент\nх;" + written).entries().getFirst();

            assertThat(entry.whole("pupils")).isNull();
            assertThat(entry.sound()).isFalse();
        }
        assertThat(table("Школа;Контингент\nх;2 852").entries().getFirst().whole("pupils"))
                .isEqualTo(2852);
    }

    @Test
    void tellsLatinLookAlikesFromRussianLetters() {
        assertThat(Letters.mixed("CОШ №1")).contains("C");
        assertThat(Letters.mixed("СОШ №1 (IT-класс)")).isEmpty();
        assertThat(Letters.folded("CОШ №1")).isEqualTo(Letters.folded("СОШ №1"));
        assertThat(Letters.folded("Ёлка")).isEqualTo(Letters.folded("Елка"));
    }

    private static Entry entry(String day) {
        return table("Школа;Контингент;На дату\nх;1;" + day).entries().getFirst();
    }

    private static Table table(String text) {
        return Table.of(Sheet.read(text.getBytes(StandardCharsets.UTF_8)), COLUMNS);
    }
}
