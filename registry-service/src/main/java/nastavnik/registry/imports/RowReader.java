package nastavnik.registry.imports;

import nastavnik.events.Category;
import nastavnik.events.Side;
import nastavnik.registry.card.Dossier;
import nastavnik.registry.card.PersonName;
import nastavnik.registry.participant.Preferences;
import nastavnik.registry.participant.SchoolYear;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Reads a row as a school wrote it; says all that is wrong with it, not only the first. */
final class RowReader {

    private final Side side;
    private final SchoolYear year;
    private final LocalDate today;

    RowReader(Side side, String cycle, LocalDate today) {
        this.side = side;
        this.year = new SchoolYear(cycle);
        this.today = today;
    }

    /** None if something is wrong; the notes say what. */
    @Nullable BaseRow read(Cells cells) {
        PersonName name = NameCells.read(cells);
        Birth birth = Birth.read(cells, year.firstYear());
        List<String> forms = cells.codes("form", "form");
        Category category = category(cells, forms, birth.year());
        BaseRow.Implied implied = ImpliedPair.read(cells, forms, today);
        LocalDate consent = consent(cells, "consent", birth);
        LocalDate participation = consent(cells, "participation", birth);
        Preferences wishes = wishes(cells, forms);
        LocalDate entered = cells.day("entered");
        LocalDate enrolled = past(cells, "enrolled");
        if (name == null || !cells.notes().sound()) {
            return null;
        }
        Contacts contacts = Contacts.read(cells, side);
        return new BaseRow(
                cells.row(),
                name,
                birth.year(),
                birth.date(),
                category,
                Whereabouts.post(cells),
                contacts.phone(),
                contacts.email(),
                contacts.representative(),
                consent,
                participation,
                entered,
                enrolled,
                wishes,
                new Dossier(
                        null, null, null, cells.shortText("achievements"), cells.shortText("link")),
                implied);
    }

    private Category category(Cells cells, List<String> forms, int born) {
        String code = cells.code("category", "category");
        return code == null
                ? Guess.category(side, forms, Whereabouts.isClass(cells), year.firstYear() - born)
                : Category.valueOf(code);
    }

    private @Nullable LocalDate consent(Cells cells, String key, Birth birth) {
        String text = cells.text(key);
        if (text != null && cells.wordings().code("given", text).isPresent()) {
            cells.notes().error(cells.cell(key), "consent-without-date");
            return null;
        }
        LocalDate day = past(cells, key);
        if (day != null && birth.year() > 0 && day.getYear() < birth.year()) {
            cells.notes().error(cells.cell(key), "before-birth");
        }
        return day;
    }

    private @Nullable LocalDate past(Cells cells, String key) {
        LocalDate day = cells.day(key);
        if (day != null && day.isAfter(today)) {
            cells.notes().error(cells.cell(key), "in-the-future");
        }
        return day;
    }

    private Preferences wishes(Cells cells, List<String> forms) {
        Ages ages = Ages.read(cells, year.firstYear());
        Set<String> requests = cells.topics("request", "topic");
        Integer places = side == Side.MENTOR ? cells.whole("places", 0, 50) : null;
        return new Preferences(
                cells.notes().sound() ? forms : List.of(),
                requests.stream().findFirst().orElse(null),
                cells.topics("competences", "topic"),
                cells.topics("interests", "topic"),
                cells.topics("languages", "language"),
                cells.topics("availability", "day"),
                ages.bornFrom(),
                ages.bornTo(),
                places,
                places,
                Budget.minutesAWeek(cells));
    }
}
