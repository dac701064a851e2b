package nastavnik.region.demo;

import java.time.LocalDate;
import java.time.Month;

/** Both bases of a school year that is over, as files. */
final class PastFiles {

    private static final int DICE = 20;

    private final SchoolPeople people;
    private final Words words;

    PastFiles(SchoolPeople people, Words words) {
        this.people = people;
        this.words = words;
    }

    BaseFile mentors(int year) {
        var file = new BaseFile(words.text("headings.mentors"));
        people.groups(year)
                .keySet()
                .forEach(
                        mentor ->
                                file.row(
                                        mentor.name(),
                                        mentor.schoolClass(year),
                                        mentor.post(),
                                        mentor.born(),
                                        BaseFile.enrolled(mentor),
                                        mentor.topic(),
                                        form(mentor),
                                        SchoolPeople.GROUP + SchoolPeople.GROUP / 4,
                                        consent(year),
                                        consent(year),
                                        consent(year)));
        return file;
    }

    BaseFile mentees(int year) {
        var file = new BaseFile(words.text("headings.mentees"));
        people.groups(year)
                .forEach(
                        (mentor, group) ->
                                group.forEach(
                                        mentee ->
                                                file.row(
                                                        mentee.name(),
                                                        mentee.schoolClass(year),
                                                        "",
                                                        mentee.born(),
                                                        BaseFile.enrolled(mentee),
                                                        mentee.topic(),
                                                        form(mentor),
                                                        consent(year),
                                                        consent(year),
                                                        consent(year),
                                                        mentor.name(),
                                                        begun(year),
                                                        over(year),
                                                        result(mentee, year))));
        return file;
    }

    private String form(Person mentor) {
        return words.text(mentor.isPupil() ? "form.pupils" : "form.teacher");
    }

    private String result(Person mentee, int year) {
        int thrown = Math.floorMod(mentee.name().hashCode() + year, DICE);
        return words.text(
                thrown == 0 ? "result.not" : thrown < 4 ? "result.partly" : "result.reached");
    }

    private static LocalDate consent(int year) {
        return LocalDate.of(year, Month.SEPTEMBER, 7);
    }

    static LocalDate begun(int year) {
        return LocalDate.of(year, Month.OCTOBER, 1);
    }

    private static LocalDate over(int year) {
        return LocalDate.of(year + 1, Month.MAY, 25);
    }
}
