package nastavnik.registry.organisation;

import nastavnik.events.Enrolment;
import nastavnik.events.OrganisationEvent.EnrolmentRecorded;
import nastavnik.events.OrganisationState;
import nastavnik.platform.aggregate.Change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The enrolments of an organisation: one a day, ascending. */
final class Enrolments {

    private Enrolments() {}

    static Change<Organisation> recorded(
            Organisation before, String id, Enrolment enrolment, long revision) {
        OrganisationState facts =
                Description.withEnrolments(
                        before.facts(), inPlace(before.facts().enrolments(), enrolment));
        Map<LocalDate, Long> by = new TreeMap<>(before.recordedBy());
        Long corrects = by.put(enrolment.on(), revision + 1);
        return before.with(facts, by, new EnrolmentRecorded(id, enrolment, corrects, facts));
    }

    private static List<Enrolment> inPlace(List<Enrolment> before, Enrolment enrolment) {
        List<Enrolment> after = new ArrayList<>(before);
        after.removeIf(other -> other.on().equals(enrolment.on()));
        after.add(enrolment);
        after.sort(Comparator.comparing(Enrolment::on));
        return List.copyOf(after);
    }
}
