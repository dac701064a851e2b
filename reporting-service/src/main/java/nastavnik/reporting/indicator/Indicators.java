package nastavnik.reporting.indicator;

import nastavnik.reporting.columns.Days;
import nastavnik.reporting.facts.Facts;
import nastavnik.reporting.facts.OrganisationFact;
import nastavnik.reporting.methodology.Indicator;
import nastavnik.reporting.methodology.Measure;
import nastavnik.reporting.methodology.Methodology.Term;

/** The value of an indicator: a pure function of methodology, area, day and facts. */
public final class Indicators {

    private Indicators() {}

    /** What the indicator counts in the area; satisfaction as far as it may be shown. */
    static Count value(
            Indicator indicator, Term term, Area area, Facts facts, Satisfied satisfied) {
        return switch (indicator.measure()) {
            case Measure.People rule -> people(rule, term, area, false, facts);
            case Measure.Satisfaction rule -> satisfied.in(area, rule);
            case Measure.Programmes _ -> programmes(term, area, facts);
            case Measure.PairsAndGroups rule -> PairsOf.in(area, rule, term, facts);
            case Measure.Partners _ -> PairsOf.partners(area, term, facts);
        };
    }

    /** The same with everybody who agreed and waits for an order; «ожидаемое» ([Rostov] 3.5). */
    public static Count expected(Measure.People rule, Term term, Area area, Facts facts) {
        return people(rule, term, area, true, facts);
    }

    /** Numbers of the people in the numerator, ascending. */
    public static int[] persons(Measure.People rule, Term term, Area area, Facts facts) {
        return Involved.in(area, rule, term, false, facts).people();
    }

    private static Count people(
            Measure.People rule, Term term, Area area, boolean expected, Facts facts) {
        Involved involved = Involved.in(area, rule, term, expected, facts);
        Denominators.Sum base = Denominators.of(area, rule, term, facts);
        return new Count(
                involved.people().length, base.sum(), involved.byKind(), base.missing(), null);
    }

    private static Count programmes(Term term, Area area, Facts facts) {
        int first = Days.of(term.first());
        int last = Days.of(term.last());
        long running = 0;
        long all = 0;
        for (int organisation : area.counted()) {
            OrganisationFact fact = facts.organisations().get(organisation);
            if (fact.on(term.day())) {
                all++;
                running += facts.programmes().ran(organisation, first, last) ? 1 : 0;
            }
        }
        return Count.share(running, all);
    }
}
