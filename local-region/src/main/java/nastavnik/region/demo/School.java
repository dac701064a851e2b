package nastavnik.region.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A school of the district with its bases as the district published them.
 *
 * @param number its place in the district, from 1
 * @param mentorBase pupils from whom mentors are chosen: classes 9 to 11
 */
record School(int number, String name, int pupils, int mentorBase) {

    /** The thirteen, in the published order. */
    static List<School> all() {
        try (var file = School.class.getResourceAsStream("schools.csv")) {
            var rows = new String(Objects.requireNonNull(file).readAllBytes(), UTF_8).lines();
            var cells = rows.skip(1).map(row -> row.split(";", -1)).toList();
            return IntStream.range(0, cells.size()).mapToObj(n -> of(n + 1, cells.get(n))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static School of(int number, String[] cells) {
        return new School(number, cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]));
    }

    /** Logins of its head and curator end with this. */
    String suffix() {
        return number == 1 ? "" : "-" + number;
    }

    /** About fifteen pupils to a teacher. */
    int teachers() {
        return 5 + pupils / 15;
    }

    int youngSpecialists() {
        return 1 + pupils / 150;
    }
}
