package nastavnik.reporting.indicator;

import nastavnik.reporting.facts.Facts;
import nastavnik.reporting.methodology.Methodology;
import nastavnik.reporting.methodology.Methodology.Term;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked, but for the area.
 *
 * @param day the data day
 * @param today what is agreed today says nothing about other days
 */
record Question(Methodology methodology, LocalDate day, LocalDate today) {

    Term term() {
        return methodology.term(day);
    }

    /** The organisation or municipality with this id, as it was on the day. */
    Optional<Area> area(String id, Facts facts) {
        return Area.organisation(id, day, facts)
                .or(() -> Area.municipality(id, day, methodology.organisations(), facts));
    }

    Area region(Facts facts) {
        return Area.region(day, methodology.organisations(), facts);
    }
}
