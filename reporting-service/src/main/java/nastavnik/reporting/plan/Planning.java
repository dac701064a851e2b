package nastavnik.reporting.plan;

import nastavnik.events.CoverageTargetState;
import nastavnik.events.Enrolment;
import nastavnik.reporting.facts.Facts;
import nastavnik.reporting.facts.OrganisationFact;
import nastavnik.reporting.facts.Organisations;
import nastavnik.reporting.indicator.NaturalOrder;
import nastavnik.reporting.methodology.Methodology;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Computes a coverage plan: a pure function of the question and the facts. */
final class Planning {

    /**
     * What is asked.
     *
     * @param years none for all the plan has shares for
     * @param day the facts' day; a year before it is told for its 31 December, one after it not
     * @param baseOn the enrolment's day; none for the one the plan names, or the day itself
     */
    record Question(
            String municipality,
            List<Integer> years,
            LocalDate day,
            @Nullable LocalDate baseOn,
            Rounding rounding,
            TotalRule total,
            Methodology methodology) {}

    private final Question question;
    private final Facts facts;
    private final Shares shares;
    private final LocalDate baseOn;
    private final Years years;

    private Planning(Question question, Facts facts) {
        this.question = question;
        this.facts = facts;
        this.shares =
                new Shares(question.methodology(), facts.targets().of(question.municipality()));
        this.baseOn = baseOn(question, shares.decided());
        this.years = new Years(question, shares, facts);
    }

    private static LocalDate baseOn(Question question, Optional<CoverageTargetState> decided) {
        LocalDate asked = question.baseOn();
        return asked != null
                ? asked
                : decided.map(CoverageTargetState::baseOn).orElse(question.day());
    }

    /** The plan; nothing if the municipality is not known. */
    static Optional<CoveragePlan> of(Question question, Facts facts) {
        Organisations known = facts.organisations();
        return known.municipalities()
                .filter(number -> known.id(number).equals(question.municipality()))
                .mapToObj(known::get)
                .findFirst()
                .map(municipality -> new Planning(question, facts).plan(municipality));
    }

    private CoveragePlan plan(OrganisationFact municipality) {
        int[] schools = schools();
        List<CoveragePlan.Row> rows =
                java.util.stream.IntStream.of(schools).mapToObj(this::row).toList();
        return new CoveragePlan(
                question.municipality(),
                municipality.version(question.day()).shortName(),
                shares.decided().map(CoverageTargetState::approved).orElse(null),
                settings(),
                rows,
                total(schools, rows));
    }

    private CoveragePlan.Settings settings() {
        Methodology methodology = question.methodology();
        return new CoveragePlan.Settings(
                baseOn,
                question.day(),
                question.rounding(),
                question.total(),
                methodology.code(),
                methodology.version());
    }

    /** Those of the municipality on the base's day; the plan names them, whatever came later. */
    private int[] schools() {
        Organisations known = facts.organisations();
        return known.of(question.municipality(), baseOn)
                .filter(number -> isPlanned(known.get(number)))
                .boxed()
                .sorted(
                        Comparator.comparing(this::name, NaturalOrder.NAMES)
                                .thenComparing(known::id))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private boolean isPlanned(OrganisationFact fact) {
        LocalDate closed = fact.closed();
        return question.methodology().organisations().contains(fact.kind())
                && (closed == null || !closed.isBefore(baseOn));
    }

    private String name(int organisation) {
        return facts.organisations().get(organisation).version(question.day()).shortName();
    }

    private CoveragePlan.Row row(int school) {
        Optional<Enrolment> enrolment = facts.organisations().get(school).enrolment(baseOn);
        Long pupils = enrolment.map(base -> (long) base.pupils()).orElse(null);
        Long mentorBase = enrolment.map(base -> (long) base.mentorBase()).orElse(null);
        int[] itself = {school};
        return new CoveragePlan.Row(
                facts.organisations().id(school),
                name(school),
                pupils,
                mentorBase,
                years.of(pupils, mentorBase, itself));
    }

    private CoveragePlan.Row total(int[] schools, List<CoveragePlan.Row> rows) {
        long pupils = sum(rows.stream().map(CoveragePlan.Row::pupils));
        long mentorBase = sum(rows.stream().map(CoveragePlan.Row::mentorBase));
        List<CoveragePlan.Year> fromBase = years.of(pupils, mentorBase, schools);
        return new CoveragePlan.Row(
                null,
                "",
                pupils,
                mentorBase,
                switch (question.total()) {
                    case FROM_BASE -> fromBase;
                    case SUM_OF_ROWS -> years.added(fromBase, rows);
                });
    }

    private static long sum(java.util.stream.Stream<@Nullable Long> numbers) {
        return numbers.filter(java.util.Objects::nonNull).mapToLong(Long::longValue).sum();
    }
}
