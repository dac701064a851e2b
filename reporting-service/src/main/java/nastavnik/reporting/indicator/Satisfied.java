package nastavnik.reporting.indicator;

import nastavnik.events.Stage;
import nastavnik.reporting.columns.Days;
import nastavnik.reporting.columns.Table;
import nastavnik.reporting.facts.Answers;
import nastavnik.reporting.facts.Facts;
import nastavnik.reporting.facts.Questionnaires;
import nastavnik.reporting.methodology.Measure;
import nastavnik.reporting.methodology.Methodology.Term;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Counts people by the mean of all marks they gave after the work of their pairs, from the first
 * day of the period to the day; no official number says who is satisfied.
 */
final class Satisfied {

    /** All marks of one person. */
    private record Marks(int sum, int number) {

        Marks and(Marks other) {
            return new Marks(sum + other.sum, number + other.number);
        }

        boolean reach(int meanTenths) {
            return sum * 10L >= (long) meanTenths * number;
        }
    }

    private Satisfied() {}

    static Count in(Area area, Measure.Satisfaction rule, Term term, Facts facts) {
        Map<Integer, Marks> answered = answered(area, rule, term, facts);
        Set<Integer> asked = asked(area, rule, term, facts);
        asked.addAll(answered.keySet());
        long satisfied =
                answered.values().stream().filter(marks -> marks.reach(rule.meanTenths())).count();
        return new Count(satisfied, (long) answered.size(), Map.of(), 0, (long) asked.size());
    }

    private static Map<Integer, Marks> answered(
            Area area, Measure.Satisfaction rule, Term term, Facts facts) {
        Answers answers = facts.answers();
        int begin = Days.of(term.begin());
        int day = Days.of(term.day());
        Map<Integer, Marks> byPerson = new HashMap<>();
        for (int organisation : area.all()) {
            for (int row = answers.firstIn(organisation);
                    row != Table.NONE;
                    row = answers.nextIn(row)) {
                if (answers.is(row, rule.side(), Stage.AFTER, begin, day)
                        && answers.marks(row) > 0) {
                    byPerson.merge(
                            facts.people().mergers().resolve(answers.respondent(row)),
                            new Marks(answers.sum(row), answers.marks(row)),
                            Marks::and);
                }
            }
        }
        return byPerson;
    }

    private static Set<Integer> asked(
            Area area, Measure.Satisfaction rule, Term term, Facts facts) {
        Questionnaires issued = facts.questionnaires();
        int begin = Days.of(term.begin());
        int day = Days.of(term.day());
        Set<Integer> people = new HashSet<>();
        for (int organisation : area.all()) {
            for (int row = issued.firstIn(organisation);
                    row != Table.NONE;
                    row = issued.nextIn(row)) {
                if (issued.is(row, rule.side(), Stage.AFTER, begin, day)) {
                    people.add(facts.people().mergers().resolve(issued.respondent(row)));
                }
            }
        }
        return people;
    }
}
