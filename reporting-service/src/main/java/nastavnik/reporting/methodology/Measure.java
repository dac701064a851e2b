package nastavnik.reporting.methodology;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import nastavnik.events.Category;
import nastavnik.events.FormKind;
import nastavnik.events.Side;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** What an indicator counts, as data. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "counts")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Measure.People.class, name = "PEOPLE"),
    @JsonSubTypes.Type(value = Measure.Satisfaction.class, name = "SATISFACTION"),
    @JsonSubTypes.Type(value = Measure.Programmes.class, name = "PROGRAMMES"),
    @JsonSubTypes.Type(value = Measure.PairsAndGroups.class, name = "PAIRS_AND_GROUPS"),
    @JsonSubTypes.Type(value = Measure.Partners.class, name = "PARTNERS")
})
public sealed interface Measure {

    /**
     * Distinct people with a part in force, of those the enrolment counts.
     *
     * @param sides on which side of a pair
     * @param categories what they are in the organisation
     * @param kinds of forms that count
     * @param ages by year of birth; none for every age
     * @param teachingYears only teachers with at most so many years of teaching
     * @param enrolled only those who are in the organisation on the denominator's day
     * @param base the denominator
     */
    record People(
            Set<Side> sides,
            Set<Category> categories,
            Set<FormKind> kinds,
            @Nullable Ages ages,
            @Nullable Integer teachingYears,
            boolean enrolled,
            Base base)
            implements Measure {}

    /**
     * People who are satisfied after the work of their pairs, of those who answered.
     *
     * @param rule who is satisfied
     * @param hiddenBelow results of fewer people are not shown, and none changes by fewer
     */
    record Satisfaction(Side side, SatisfactionRule rule, int hiddenBelow) implements Measure {}

    /** Organisations that run an approved programme, of all. */
    record Programmes() implements Measure {}

    /** Pairs and, apart from them, groups. */
    record PairsAndGroups(Set<FormKind> kinds) implements Measure {}

    /** Partner organisations whose people are mentors; a count without a denominator. */
    record Partners() implements Measure {}

    /**
     * Full years on 1 January after the reporting year, which is year − year of birth.
     *
     * @param from youngest
     * @param to oldest
     */
    record Ages(int from, int to) {

        /** Whether somebody born in this year belongs to it in the reporting year. */
        public boolean cover(int year, int born) {
            return year - born >= from && year - born <= to;
        }
    }

    /** Which number of the enrolment is the denominator. */
    enum Base {
        PUPILS,
        PUPILS_OF_THE_AGES,
        MENTOR_BASE,
        TEACHERS,
        YOUNG_SPECIALISTS
    }
}
