package nastavnik.reporting.indicator;

import nastavnik.reporting.columns.Days;
import nastavnik.reporting.facts.Facts;
import nastavnik.reporting.facts.OrganisationFact;
import nastavnik.reporting.methodology.Indicator;
import nastavnik.reporting.methodology.Measure;
import nastavnik.reporting.methodology.Methodology.Term;

import java.util.Set;

/** The values of indicators: a pure function of methodology, area, day and facts. */
public final class Indicators {

    private final Term term;
    private final Facts facts;
    private final Kept kept;
    private final Satisfied satisfied;
    private final PairsOf pairs;

    Indicators(Question question, Facts facts) {
        this.term = question.term();
        this.facts = facts;
        this.kept = Kept.of(question, facts);
        this.satisfied = new Satisfied(question, facts, kept);
        this.pairs = new PairsOf(term, facts, kept);
    }

    /** What the indicator counts in the area; satisfaction as far as it may be shown. */
    Count value(Indicator indicator, Area area) {
        return switch (indicator.measure()) {
            case Measure.People rule -> people(rule, area, false);
            case Measure.Satisfaction rule -> satisfied.in(area, rule);
            case Measure.Programmes _ -> programmes(area);
            case Measure.PairsAndGroups rule -> pairs.in(area, rule);
            case Measure.Partners _ -> pairs.partners(area);
        };
    }

    /** The same with everybody who agreed and waits for an order; «ожидаемое» ([Rostov] 3.5). */
    Count expected(Measure.People rule, Area area) {
        return people(rule, area, true);
    }

    /** Numbers of the people in the numerator, ascending. */
    public static int[] persons(Measure.People rule, Term term, Area area, Facts facts) {
        Involved involved = new Involved(rule, term, false, facts);
        Together together = new Together(Set.of());
        for (int organisation : area.counted()) {
            together.add(involved.in(organisation));
        }
        return together.people();
    }

    private Count people(Measure.People rule, Area area, boolean expected) {
        Involved involved = new Involved(rule, term, expected, facts);
        ByPart<Found> known = kept.people(rule, expected);
        Together together = new Together(rule.kinds());
        for (int organisation : area.counted()) {
            together.add(known.of(organisation, facts.work(), () -> involved.in(organisation)));
        }
        Denominators.Sum base = Denominators.of(area, rule, term, facts);
        return new Count(together.count(), base.sum(), together.byKind(), base.missing(), null);
    }

    private Count programmes(Area area) {
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
