package nastavnik.registry.imports;

import nastavnik.registry.imprint.Imprints;
import nastavnik.registry.participant.Place;
import nastavnik.registry.participant.SchoolYear;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Into which base a file is read.
 *
 * @param run id of the import
 * @param check nothing is written
 */
record Base(String run, Place place, boolean check, LocalDate today) {

    /** Under what it is remembered what a row did. */
    Imprints.Row imprint(BaseRow row) {
        return new Imprints.Row(run, row.row(), today);
    }

    LocalDate firstDay() {
        return new SchoolYear(place.cycle()).firstDay();
    }

    /** The day of entry: as written, else the first of September; never before the consent. */
    LocalDate entry(BaseRow row, LocalDate consent) {
        LocalDate said = row.entered() == null ? firstDay() : row.entered();
        return said.isBefore(consent) ? consent : said;
    }

    /** The first day in the organisation: as written, else the earliest day the row speaks of. */
    LocalDate arrival(BaseRow row) {
        if (row.enrolled() != null) {
            return row.enrolled();
        }
        LocalDate first = firstDay();
        for (LocalDate day :
                new @Nullable LocalDate[] {row.entered(), row.consent(), row.implied().since()}) {
            first = day == null || first.isBefore(day) ? first : day;
        }
        return first;
    }
}
