package nastavnik.region.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A base as a school keeps it: a table separated by semicolons, dates the Russian way. */
final class BaseFile {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final StringBuilder text = new StringBuilder();
    private int rows;

    BaseFile(String headings) {
        text.append(headings).append('\n');
    }

    void row(Object... cells) {
        text.append(Arrays.stream(cells).map(BaseFile::cell).collect(Collectors.joining(";")));
        text.append('\n');
        rows++;
    }

    /** A row under the headings of mentors; both consents were given on that day. */
    void mentor(Person one, int year, String form, int places, LocalDate signed) {
        row(
                one.name(),
                one.schoolClass(year),
                one.post(),
                one.born(),
                enrolled(one),
                one.topic(),
                form,
                places,
                signed,
                signed,
                signed);
    }

    private static String cell(Object value) {
        return value instanceof LocalDate day ? DAY.format(day) : value.toString();
    }

    int rows() {
        return rows;
    }

    String text() {
        return text.toString();
    }

    /** The first of September of a pupil's first class; teachers have always been here. */
    static LocalDate enrolled(Person person) {
        return person.isPupil() ? LocalDate.of(person.born() + 7, 9, 1) : LocalDate.of(2015, 9, 1);
    }
}
