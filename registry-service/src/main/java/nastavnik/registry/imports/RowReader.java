package nastavnik.registry.imports;

import nastavnik.events.Category;
import nastavnik.events.MembershipResult;
import nastavnik.events.Side;
import nastavnik.registry.card.Dossier;
import nastavnik.registry.card.NameText;
import nastavnik.registry.card.PersonName;
import nastavnik.registry.card.Post;
import nastavnik.registry.card.Representative;
import nastavnik.registry.participant.Preferences;
import nastavnik.registry.participant.SchoolYear;
import nastavnik.registry.sheet.Cell;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a row as a school wrote it; says all that is wrong with it, not only the first. */
final class RowReader {

    private static final Pattern CLASS = Pattern.compile("\\d{1,2}\\s*[\\p{L}\"«» -]{0,6}");
    private static final int LONGEST = 200;

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
        PersonName name = name(cells);
        Birth birth = Birth.read(cells, year.firstYear());
        List<String> forms = cells.codes("form", "form");
        Category category = category(cells, forms, birth.year());
        BaseRow.Implied implied = implied(cells, forms);
        LocalDate consent = consent(cells, "consent", birth);
        LocalDate participation = consent(cells, "participation", birth);
        Preferences wishes = wishes(cells, forms);
        LocalDate entered = cells.day("entered");
        LocalDate enrolled = past(cells, "enrolled");
        if (name == null || !cells.notes().sound()) {
            return null;
        }
        return new BaseRow(
                cells.row(),
                name,
                birth.year(),
                birth.date(),
                category,
                post(cells),
                side == Side.MENTOR ? phone(cells) : cells.text("phone"),
                side == Side.MENTOR ? email(cells) : cells.text("email"),
                side == Side.MENTEE ? representative(cells) : null,
                consent,
                participation,
                entered,
                enrolled,
                wishes,
                new Dossier(null, null, null, text(cells, "achievements"), text(cells, "link")),
                implied);
    }

    private static @Nullable PersonName name(Cells cells) {
        Cell cell = cells.cell(cells.text("surname") == null ? "name" : "surname");
        try {
            NameText read = nameText(cells);
            if (read.repaired()) {
                cells.notes().remark(cell, "letters-repaired");
            }
            return read.name();
        } catch (NameText.Unreadable e) {
            cells.notes().error(cell, e.defect().code());
            return null;
        }
    }

    private static NameText nameText(Cells cells) {
        String surname = cells.text("surname");
        if (surname == null) {
            String full = cells.text("name");
            return NameText.of(full == null ? "" : full);
        }
        String given = cells.text("givenName");
        return NameText.of(surname, given == null ? "" : given, cells.text("patronymic"));
    }

    private Category category(Cells cells, List<String> forms, int born) {
        String code = cells.code("category", "category");
        return code == null
                ? Guess.category(side, forms, isClass(cells), year.firstYear() - born)
                : Category.valueOf(code);
    }

    private static boolean isClass(Cells cells) {
        String place = cells.text("place");
        return cells.text("class") != null || (place != null && CLASS.matcher(place).matches());
    }

    private static Post post(Cells cells) {
        String schoolClass = text(cells, "class");
        String place = text(cells, "place");
        String position = text(cells, "position");
        if (schoolClass == null && place != null && CLASS.matcher(place).matches()) {
            return new Post(place, position, null);
        }
        return new Post(schoolClass, position == null ? place : position, null);
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

    private BaseRow.Implied implied(Cells cells, List<String> forms) {
        LocalDate since = cells.day("since");
        LocalDate ended = cells.day("completed");
        LocalDate until = cells.day("until");
        if (since != null && ended != null && ended.isBefore(since)) {
            cells.notes().error(cells.cell("completed"), "end-before-beginning");
        }
        boolean over = ended != null && !ended.isAfter(today);
        boolean marked = "YES".equals(cells.code("mark", "mark"));
        if (marked && ended == null) {
            cells.notes().remark(cells.cell("mark"), "completed-without-date");
        }
        return new BaseRow.Implied(
                others(cells),
                forms.isEmpty() ? null : forms.getFirst(),
                since,
                ended == null ? until : ended,
                result(cells),
                over ? ended : null);
    }

    private static List<String> others(Cells cells) {
        String text = cells.text("other");
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[;,\\n]"))
                        .map(other -> other.replaceFirst("^\\s*\\d+[.)]\\s*", "").strip())
                        .filter(other -> !other.isEmpty())
                        .toList();
    }

    private static @Nullable MembershipResult result(Cells cells) {
        String text = cells.text("result");
        if (text == null) {
            return null;
        }
        return cells.wordings()
                .code("result", text)
                .map(MembershipResult::valueOf)
                .orElseGet(
                        () -> {
                            cells.notes().remark(cells.cell("result"), "unknown-result");
                            return null;
                        });
    }

    private static @Nullable Representative representative(Cells cells) {
        String contact = text(cells, "contact");
        String name = text(cells, "representative");
        if (name == null) {
            return contact == null ? null : Representative.reachedBy(contact);
        }
        Representative reached = contact == null ? null : Representative.reachedBy(contact);
        String[] words = name.split(" ", 3);
        return new Representative(
                words[0],
                words.length > 1 ? words[1] : null,
                words.length > 2 ? words[2] : null,
                null,
                reached == null ? null : reached.phone(),
                reached == null ? null : reached.email());
    }

    private static @Nullable String phone(Cells cells) {
        String contact = text(cells, "contact");
        String phone = text(cells, "phone");
        return phone != null || contact == null || contact.contains("@") ? phone : contact;
    }

    private static @Nullable String email(Cells cells) {
        String contact = text(cells, "contact");
        String email = text(cells, "email");
        return email != null || contact == null || !contact.contains("@") ? email : contact;
    }

    private static @Nullable String text(Cells cells, String key) {
        String text = cells.text(key);
        if (text != null && text.length() > LONGEST) {
            cells.notes().remark(cells.cell(key), "text-shortened", LONGEST);
            return text.substring(0, LONGEST);
        }
        return text;
    }
}
