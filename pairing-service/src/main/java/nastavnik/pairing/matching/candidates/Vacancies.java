package nastavnik.pairing.matching.candidates;

import nastavnik.pairing.matching.problem.Mentor;

import java.util.BitSet;

/** How many places mentors have that are not decided on. */
public final class Vacancies {

    /** More than anybody has mentees, and few enough to be counted one by one. */
    private static final int MOST_PLACES = 1_000_000;

    private final People people;
    private final Standing standing;
    private final Forms forms;

    Vacancies(People people, Standing standing, Forms forms) {
        this.people = people;
        this.standing = standing;
        this.forms = forms;
    }

    /** Places of the mentor that frozen pairs have, in all forms. */
    public int taken(int mentor) {
        return standing.taken(mentor(mentor).id());
    }

    /** Places left in all forms together. */
    public int left(int mentor) {
        return Math.clamp((long) mentor(mentor).places() - taken(mentor), 0, MOST_PLACES);
    }

    /** Places left in a form, whatever is left in all. */
    public int left(int mentor, String form) {
        Mentor m = mentor(mentor);
        int inForm = Math.max(0, m.placesByForm().getOrDefault(form, 0));
        return Math.clamp((long) inForm - standing.taken(m.id(), form), 0, MOST_PLACES);
    }

    /** Whether a mentor who has not gone has a place in a form. */
    public boolean has(int mentor, String form) {
        return forms.book(form).vacant.get(mentor);
    }

    /** Mentors with a place in a form, by number; a copy to change. */
    public BitSet in(String form) {
        return (BitSet) forms.book(form).vacant.clone();
    }

    /** Counts a mentor's places anew: to be told after whatever may change them. */
    void count(int mentor) {
        boolean any = left(mentor) > 0;
        for (String form : mentor(mentor).placesByForm().keySet()) {
            forms.book(form).vacant.set(mentor, any && left(mentor, form) > 0);
        }
    }

    private Mentor mentor(int number) {
        return people.mentors.get(number);
    }
}
