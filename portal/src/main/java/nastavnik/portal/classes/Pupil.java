package nastavnik.portal.classes;

import nastavnik.portal.people.Person;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A pupil's line on the class sheet.
 *
 * @param bonds pairs and groups the pupil is in now, as mentee or mentor
 * @param inBase whether the pupil stands in the base of mentees or mentors of the cycle
 */
record Pupil(Person person, List<Bond> bonds, boolean inBase) {

    /** With whom, on which side, and how far it has come. */
    record Bond(String pair, boolean mentor, @Nullable String with, int members, String status) {}

    /** What is still to be signed at all, or by somebody else too. */
    public List<String> missing() {
        return ClassSheet.PURPOSES.stream().filter(one -> !person.consented(one)).toList();
    }

    boolean paired() {
        return !bonds.isEmpty();
    }
}
