package nastavnik.registry.organisation;

import nastavnik.events.OrganisationKind;
import nastavnik.registry.sheet.Column;
import nastavnik.registry.sheet.Headings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The columns of a file of schools with their enrolments. */
final class SchoolColumns {

    static final String ORGANISATION = "organisation";
    static final String PUPILS = "pupils";
    static final String MENTOR_BASE = "mentor_base";
    static final String ON = "on";
    static final String TEACHERS = "teachers";
    static final String YOUNG_SPECIALISTS = "young_specialists";
    static final String ID = "id";
    static final String NAME = "name";
    static final String KIND = "kind";

    /** In the order of the template. */
    static final List<String> IN_TEMPLATE =
            List.of(ORGANISATION, PUPILS, MENTOR_BASE, ON, TEACHERS, YOUNG_SPECIALISTS, NAME, ID);

    private static final Headings HEADINGS =
            Headings.beside(SchoolColumns.class, "headings.properties");
    private static final int OLDEST = 25;

    private SchoolColumns() {}

    /** A column headed by a year, such as 2010, holds the pupils born in it. */
    static List<Column> known(LocalDate today) {
        List<Column> columns = new ArrayList<>();
        columns.add(HEADINGS.required(ORGANISATION));
        columns.add(HEADINGS.required(PUPILS));
        for (String name : List.of(MENTOR_BASE, ON, TEACHERS, YOUNG_SPECIALISTS, ID, NAME, KIND)) {
            columns.add(HEADINGS.optional(name));
        }
        years(today).forEach(year -> columns.add(Column.optional(Integer.toString(year))));
        return columns;
    }

    static IntStream years(LocalDate today) {
        return IntStream.rangeClosed(2000 - OLDEST, today.getYear());
    }

    /** Printed tables end with a total; it is no school. */
    static boolean isTotal(String name) {
        return HEADINGS.means("total", name);
    }

    static Optional<OrganisationKind> kind(String word) {
        return Arrays.stream(OrganisationKind.values())
                .filter(kind -> kind != OrganisationKind.MUNICIPALITY)
                .filter(kind -> HEADINGS.means("kind." + kind, word))
                .findFirst();
    }

    static String title(String column) {
        return HEADINGS.title(column);
    }
}
