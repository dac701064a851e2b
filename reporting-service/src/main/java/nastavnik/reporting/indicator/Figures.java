package nastavnik.reporting.indicator;

import nastavnik.events.CoverageTargetState.Share;
import nastavnik.reporting.facts.Facts;
import nastavnik.reporting.methodology.Indicator;
import nastavnik.reporting.methodology.Measure;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** All indicators of an area as they are shown: rounded, with targets, small numbers hidden. */
final class Figures {

    private final Question question;
    private final Facts facts;
    private final Indicators indicators;

    Figures(Question question, Facts facts) {
        this.question = question;
        this.facts = facts;
        this.indicators = new Indicators(question, facts);
    }

    List<Figure> of(Area area) {
        return question.methodology().indicators().stream()
                .map(indicator -> figure(indicator, area))
                .toList();
    }

    private Figure figure(Indicator indicator, Area area) {
        Count count = indicators.value(indicator, area);
        String code = indicator.code();
        return switch (indicator.measure()) {
            case Measure.People rule -> share(indicator, area, count, expected(rule, area));
            case Measure.Programmes _ -> share(indicator, area, count, null);
            case Measure.Satisfaction rule -> satisfaction(code, rule, count);
            case Measure.PairsAndGroups _ -> Figure.pairsAndGroups(code, count);
            case Measure.Partners _ -> Figure.count(code, count);
        };
    }

    /** Whole per cent; merged people may leave fewer than were shown. */
    private static Figure satisfaction(String code, Measure.Satisfaction rule, Count count) {
        Count.Asked asked = Objects.requireNonNull(count.asked());
        boolean isHidden = asked.answered() > 0 && asked.published() < rule.hiddenBelow();
        return isHidden ? Figure.hidden(code, asked) : Figure.share(code, count, 0, null, null);
    }

    private Figure share(
            Indicator indicator, Area area, Count count, @Nullable BigDecimal expected) {
        return Figure.share(
                indicator.code(),
                count,
                question.methodology().decimals(),
                target(indicator, area).map(Percent::ofPerMille).orElse(null),
                expected);
    }

    private @Nullable BigDecimal expected(Measure.People rule, Area area) {
        if (!question.day().equals(question.today())) {
            return null;
        }
        Count count = indicators.expected(rule, area);
        Long base = count.denominator();
        return Percent.of(
                count.numerator(), base == null ? 0 : base, question.methodology().decimals());
    }

    /** The municipality's own plan comes before the authority's target. */
    private Optional<Integer> target(Indicator indicator, Area area) {
        int year = question.term().year();
        return planned(indicator, area, year).or(() -> indicator.target(area.level(), year));
    }

    private Optional<Integer> planned(Indicator indicator, Area area, int year) {
        Indicator.Plan plan = indicator.plan();
        String municipality = area.municipality();
        if (plan == null || municipality == null) {
            return Optional.empty();
        }
        return facts.targets().of(municipality).stream()
                .flatMap(target -> target.shares().stream())
                .filter(share -> share.year() == year)
                .map(share -> of(plan, share))
                .findFirst();
    }

    private static int of(Indicator.Plan plan, Share share) {
        return switch (plan) {
            case MENTEES -> share.menteesPerMille();
            case MENTORS -> share.mentorsPerMille();
        };
    }
}
