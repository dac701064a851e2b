package nastavnik.region.demo;

import java.time.LocalDate;
import java.time.Month;

/** Both bases of a school year as files; of the one in motion without an end and a result. */
final class YearFiles {

    private static final int DICE = 20;
    private static final int PLACES = SchoolPeople.GROUP + SchoolPeople.GROUP / 4;

    private final SchoolPeople people;
    private final Words words;
    private final Calendar calendar;

    YearFiles(SchoolPeople people, Words words, Calendar calendar) {
        this.people = people;
        this.words = words;
        this.calendar = calendar;
    }

    BaseFile mentors(int year) {
        var file = new BaseFile(words.text("headings.mentors"));
        var signed = calendar.day(year, Month.SEPTEMBER, 7);
        for (var mentor : people.groups(year).keySet()) {
            file.mentor(mentor, year, form(mentor), PLACES, signed);
        }
        return file;
    }

    BaseFile mentees(int year) {
        var file = new BaseFile(words.text("headings.mentees"));
        people.groups(year)
                .forEach(
                        (mentor, group) ->
                                group.forEach(mentee -> mentee(file, mentee, mentor, year)));
        return file;
    }

    private void mentee(BaseFile file, Person mentee, Person mentor, int year) {
        var signed = calendar.day(year, Month.SEPTEMBER, 7);
        boolean over = year < calendar.year();
        file.row(
                mentee.name(),
                mentee.schoolClass(year),
                "",
                mentee.born(),
                BaseFile.enrolled(mentee),
                mentee.topic(),
                form(mentor),
                signed,
                signed,
                signed,
                mentor.name(),
                begun(year),
                over ? LocalDate.of(year + 1, Month.MAY, 25) : "",
                over ? result(mentee, year) : "");
    }

    private String form(Person mentor) {
        return words.text(mentor.isPupil() ? "form.pupils" : "form.teacher");
    }

    private String result(Person mentee, int year) {
        int thrown = Math.floorMod(mentee.name().hashCode() + year, DICE);
        return words.text(
                thrown == 0 ? "result.not" : thrown < 4 ? "result.partly" : "result.reached");
    }

    /** The groups' first day. */
    LocalDate begun(int year) {
        return calendar.day(year, Month.OCTOBER, 1);
    }
}
