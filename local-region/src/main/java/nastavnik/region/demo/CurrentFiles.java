package nastavnik.region.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** Both bases of those who wait at the first school, as files. */
final class CurrentFiles {

    /** The first mentor leads a group, the others have few places. */
    static final int GROUP = 12;

    private static final int PLACES = 4;

    private final CurrentPeople people;
    private final Words words;
    private final Calendar calendar;
    private final LocalDate signed;

    CurrentFiles(CurrentPeople people, Words words, Calendar calendar) {
        this.people = people;
        this.words = words;
        this.calendar = calendar;
        this.signed = calendar.day(Month.SEPTEMBER, 4);
    }

    BaseFile mentees() {
        var file = new BaseFile(words.text("headings.mentees"));
        mentees(file, people.mentees(), "form.pupils", signed);
        mentees(file, people.choosing(), "form.employer", signed);
        mentees(file, people.young(), "form.teachers", signed);
        mentees(file, people.newcomers(), "form.pupils", "");
        mentees(file, people.signing(), "form.pupils", "");
        return file;
    }

    private void mentees(BaseFile file, List<Person> list, String form, Object consent) {
        for (var one : list) {
            boolean undecided = people.undecided().contains(one);
            file.row(
                    one.name(),
                    one.schoolClass(calendar.year()),
                    one.post(),
                    one.born(),
                    arrived(one),
                    one.topic(),
                    words.text(form),
                    consent,
                    undecided ? "" : consent,
                    consent,
                    "",
                    "",
                    "",
                    "");
        }
    }

    BaseFile mentors() {
        var file = new BaseFile(words.text("headings.mentors"));
        mentors(file, people.mentors(), "form.pupils");
        mentors(file, people.teachers(), "form.teachers");
        return file;
    }

    private void mentors(BaseFile file, List<Person> list, String form) {
        for (var one : list) {
            boolean leader = one.equals(people.mentors().getFirst());
            file.mentor(one, calendar.year(), words.text(form), leader ? GROUP : PLACES, signed);
        }
    }

    private LocalDate arrived(Person one) {
        boolean isNew = people.young().contains(one);
        return isNew ? calendar.day(Month.SEPTEMBER, 1) : BaseFile.enrolled(one);
    }
}
