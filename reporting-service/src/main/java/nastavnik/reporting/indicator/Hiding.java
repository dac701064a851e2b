package nastavnik.reporting.indicator;

import nastavnik.reporting.facts.Facts;
import nastavnik.reporting.methodology.Indicator.Level;
import nastavnik.reporting.methodology.Measure.Satisfaction;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Decides for every area alike whether its satisfaction is shown, so that nothing hidden in a table
 * can be had by asking for the part alone. What is hidden of a municipality is hidden of all its
 * organisations.
 */
final class Hiding {

    private record Part(Satisfaction rule, String whole) {}

    private static final String REGION = "";

    private final Question question;
    private final Facts facts;
    private final Map<Part, Set<String>> hidden = new HashMap<>();

    Hiding(Question question, Facts facts) {
        this.question = question;
        this.facts = facts;
    }

    boolean hides(Area area, Satisfaction rule, Count count) {
        Long answered = count.denominator();
        if (answered == null || answered < rule.hiddenBelow()) {
            return answered != null && answered > 0;
        }
        String municipality = area.municipality();
        if (area.level() == Level.REGION || municipality == null) {
            return false;
        }
        return municipalities(rule).contains(municipality)
                || (area.level() == Level.ORGANISATION
                        && organisations(rule, municipality).contains(String.valueOf(area.id())));
    }

    private Set<String> municipalities(Satisfaction rule) {
        Part whole = new Part(rule, REGION);
        if (!hidden.containsKey(whole)) {
            hidden.put(whole, hiddenOf(rule, facts.organisations().municipalities()));
        }
        return hidden.getOrDefault(whole, Set.of());
    }

    private Set<String> organisations(Satisfaction rule, String municipality) {
        Part whole = new Part(rule, municipality);
        if (!hidden.containsKey(whole)) {
            hidden.put(
                    whole, hiddenOf(rule, facts.organisations().of(municipality, question.day())));
        }
        return hidden.getOrDefault(whole, Set.of());
    }

    private Set<String> hiddenOf(Satisfaction rule, IntStream parts) {
        Map<String, Long> answered = new LinkedHashMap<>();
        parts.mapToObj(number -> facts.organisations().id(number))
                .forEach(id -> answered.put(id, answered(rule, id)));
        return Suppression.hidden(answered, rule.hiddenBelow());
    }

    private long answered(Satisfaction rule, String id) {
        return question.area(id, facts)
                .map(area -> Satisfied.in(area, rule, question.term(), facts).denominator())
                .orElse(0L);
    }
}
