package nastavnik.registry.organisation;

import static nastavnik.registry.organisation.SchoolColumns.ID;
import static nastavnik.registry.organisation.SchoolColumns.KIND;
import static nastavnik.registry.organisation.SchoolColumns.MENTOR_BASE;
import static nastavnik.registry.organisation.SchoolColumns.NAME;
import static nastavnik.registry.organisation.SchoolColumns.ON;
import static nastavnik.registry.organisation.SchoolColumns.ORGANISATION;
import static nastavnik.registry.organisation.SchoolColumns.PUPILS;
import static nastavnik.registry.organisation.SchoolColumns.TEACHERS;
import static nastavnik.registry.organisation.SchoolColumns.YOUNG_SPECIALISTS;

import nastavnik.events.Enrolment;
import nastavnik.events.OrganisationKind;
import nastavnik.registry.sheet.Entry;
import nastavnik.registry.sheet.Letters;
import nastavnik.registry.sheet.Remark;
import nastavnik.registry.sheet.Table;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads a table of schools: what each row says, or why it cannot be meant.
 *
 * @param rows that can be taken
 * @param remarks on the others
 */
record SchoolRows(List<SchoolRow> rows, List<Remark> remarks) {

    private static final int SHORT_NAME = 80;
    private static final int FULL_NAME = 300;

    /**
     * @param counted the day of enrolments in rows that name none
     */
    static SchoolRows of(Table table, @Nullable LocalDate counted, LocalDate today) {
        List<SchoolRow> rows = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>(table.remarks());
        Map<String, Integer> seen = new HashMap<>();
        for (Entry entry : table.entries()) {
            String name = entry.text(ORGANISATION);
            if (name != null && SchoolColumns.isTotal(name)) {
                continue;
            }
            read(entry, counted, today)
                    .filter(row -> isFirst(row, entry, seen))
                    .ifPresent(rows::add);
            remarks.addAll(entry.remarks());
        }
        return new SchoolRows(rows, remarks);
    }

    private static boolean isFirst(SchoolRow row, Entry entry, Map<String, Integer> seen) {
        Integer before = seen.putIfAbsent(row.key() + " " + row.enrolment().on(), row.row());
        if (before != null) {
            entry.refuse(ORGANISATION, "school-import.duplicate-row", before);
        }
        return before == null;
    }

    private static Optional<SchoolRow> read(
            Entry entry, @Nullable LocalDate counted, LocalDate today) {
        String shortName = name(entry, ORGANISATION, SHORT_NAME);
        String name = name(entry, NAME, FULL_NAME);
        String id = id(entry);
        OrganisationKind kind = kind(entry);
        Enrolment enrolment = enrolment(entry, counted, today);
        if (shortName == null && entry.cell(ORGANISATION).blank()) {
            entry.refuse(ORGANISATION, "school-import.no-name");
        }
        if (shortName == null || enrolment == null || !entry.sound()) {
            return Optional.empty();
        }
        return Optional.of(
                new SchoolRow(
                        entry.row(),
                        id,
                        shortName,
                        Objects.requireNonNullElse(name, shortName),
                        kind,
                        enrolment));
    }

    private static @Nullable String name(Entry entry, String column, int length) {
        String name = entry.text(column);
        if (name == null) {
            return null;
        }
        Optional<String> mixed = Letters.mixed(name);
        if (mixed.isPresent()) {
            entry.refuse(column, "sheet.mixed-letters", mixed.get());
        } else if (name.length() > length) {
            entry.refuse(column, "sheet.cell-too-long", length);
        } else if (Claims.key(name).isEmpty()) {
            entry.refuse(column, "school-import.no-name");
        }
        return name;
    }

    private static @Nullable String id(Entry entry) {
        String id = entry.text(ID);
        if (id != null && !id.matches(OrganisationController.ID)) {
            entry.refuse(ID, "school-import.id");
        }
        return id;
    }

    private static OrganisationKind kind(Entry entry) {
        String word = entry.text(KIND);
        if (word == null) {
            return OrganisationKind.SCHOOL;
        }
        Optional<OrganisationKind> kind = SchoolColumns.kind(word);
        if (kind.isEmpty()) {
            entry.refuse(KIND, "school-import.kind");
        }
        return kind.orElse(OrganisationKind.SCHOOL);
    }

    private static @Nullable Enrolment enrolment(
            Entry entry, @Nullable LocalDate counted, LocalDate today) {
        LocalDate written = entry.day(ON);
        LocalDate on = entry.cell(ON).blank() ? counted : written;
        Integer pupils = entry.whole(PUPILS);
        if (entry.cell(PUPILS).blank()) {
            entry.refuse(PUPILS, "school-import.no-pupils");
        }
        if (on == null && entry.cell(ON).blank()) {
            entry.refuse(ON, "school-import.no-day");
        }
        Enrolment enrolment =
                new Enrolment(
                        Objects.requireNonNullElse(on, today),
                        orZero(pupils),
                        orZero(entry.whole(MENTOR_BASE)),
                        byYear(entry, today),
                        orZero(entry.whole(TEACHERS)),
                        orZero(entry.whole(YOUNG_SPECIALISTS)));
        if (entry.sound()) {
            EnrolmentFaults.in(enrolment, today).forEach(fault -> refuse(entry, fault));
        }
        return entry.sound() ? enrolment : null;
    }

    private static void refuse(Entry entry, EnrolmentFaults.Fault fault) {
        String column =
                switch (fault.field()) {
                    case "mentorBase" -> MENTOR_BASE;
                    case "youngSpecialists" -> YOUNG_SPECIALISTS;
                    default -> fault.field();
                };
        entry.refuse(column, "input." + fault.key(), fault.arguments().toArray());
    }

    private static Map<Integer, Integer> byYear(Entry entry, LocalDate today) {
        Map<Integer, Integer> pupils = new TreeMap<>();
        SchoolColumns.years(today)
                .forEach(
                        year -> {
                            Integer born = entry.whole(Integer.toString(year));
                            if (born != null) {
                                pupils.put(year, born);
                            }
                        });
        return pupils;
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
