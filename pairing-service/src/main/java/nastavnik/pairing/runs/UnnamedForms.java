package nastavnik.pairing.runs;

import nastavnik.pairing.participants.Participant;
import nastavnik.pairing.policy.Ages;
import nastavnik.pairing.policy.Form;
import nastavnik.pairing.policy.Policy;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * What mentees are asked in who named no form, as whoever consents late. A wish in every form would
 * find them several mentors nobody asked for; so they are asked in the only form that fits, and
 * where several fit the run says that the form must be named.
 */
record UnnamedForms(Policy policy, Set<String> forms, Set<String> offered, LocalDate day) {

    /** Forms of the run that take the person as a mentee and that some mentor offers. */
    Set<String> fitting(Participant person) {
        Set<String> fitting = new TreeSet<>();
        policy.forms().stream()
                .filter(form -> forms.contains(form.code()) && offered.contains(form.code()))
                .filter(form -> takes(form, person))
                .map(Form::code)
                .forEach(fitting::add);
        return fitting;
    }

    /** The form to ask in; none if a person must choose first. */
    Set<String> asked(Participant person) {
        if (forms.size() == 1) {
            return forms;
        }
        Set<String> fitting = fitting(person);
        return fitting.size() == 1 ? fitting : Set.of();
    }

    private boolean takes(Form form, Participant person) {
        boolean category = form.menteeCategories().contains(person.category());
        return (category || !policy.blocks("mentee-category", day))
                && (within(form.menteeAges(), day.getYear() - person.born())
                        || !policy.blocks("mentee-age", day));
    }

    private static boolean within(Ages ages, int age) {
        Integer from = ages.from();
        Integer to = ages.to();
        return (from == null || age >= from) && (to == null || age <= to);
    }
}
