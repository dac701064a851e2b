package nastavnik.story;

import static nastavnik.story.Cast.DISTRICT;
import static nastavnik.story.Cast.SCHOOL;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.region.Part;
import nastavnik.region.calling.Reply;
import nastavnik.stage.Kill;
import nastavnik.stage.Patience;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the region is told, against a recount from what the services keep. */
final class Indicators {

    private static final String PLAN =
            "/coverage-plan?municipality=" + DISTRICT + "&years=2020,2021,2022,2023,2024";

    private final Cast cast;
    private final Pairs pairs;
    private final Kill kill;

    Indicators(Cast cast, Pairs pairs) {
        this.cast = cast;
        this.pairs = pairs;
        this.kill = new Kill(cast.region());
    }

    /** Everybody counted once, in the school and in the district. */
    void equalARecountOn(LocalDate day) {
        Recount recount = Recount.of(pairs.all(), day);
        for (String where : List.of("organisation=" + SCHOOL, "municipality=" + DISTRICT)) {
            Patience.holds(
                    where,
                    () -> {
                        Map<String, JsonNode> told = told(where, day);
                        assertThat(numerator(told, "I01")).isEqualTo(recount.mentees().size());
                        assertThat(numerator(told, "I03")).isEqualTo(recount.mentors().size());
                        assertThat(numerator(told, "I10")).isEqualTo(recount.pairs());
                        assertThat(denominator(told, "I10")).isEqualTo(recount.groups());
                    });
        }
        Map<String, JsonNode> school = told("organisation=" + SCHOOL, day);
        assertThat(denominator(school, "I01")).isEqualTo(676);
        assertThat(denominator(school, "I03")).isEqualTo(219);
    }

    /** Counted from the pairs themselves: the persons on a day, the pairs of one and of several. */
    record Recount(Set<String> mentees, Set<String> mentors, int pairs, int groups) {

        static Recount of(List<JsonNode> all, LocalDate day) {
            Set<String> mentees = new HashSet<>();
            Set<String> mentors = new HashSet<>();
            int pairs = 0;
            int groups = 0;
            for (JsonNode pair : all) {
                Set<String> members = inForce(pair.path("members"), day);
                if (!members.isEmpty()) {
                    mentees.addAll(members);
                    mentors.addAll(inForce(pair.path("mentors"), day));
                    pairs += members.size() == 1 ? 1 : 0;
                    groups += members.size() == 1 ? 0 : 1;
                }
            }
            return new Recount(mentees, mentors, pairs, groups);
        }

        private static Set<String> inForce(JsonNode terms, LocalDate day) {
            Set<String> people = new HashSet<>();
            for (JsonNode term : terms) {
                boolean begun =
                        term.hasNonNull("since")
                                && !day.isBefore(LocalDate.parse(term.path("since").asString()));
                boolean over =
                        term.hasNonNull("until")
                                && day.isAfter(LocalDate.parse(term.path("until").asString()));
                if (begun && !over) {
                    people.add(term.path("participant").asString());
                }
            }
            return people;
        }
    }

    /** Published in steps of five answers while the wave is open. */
    void saySatisfactionInSteps() {
        Patience.holds(
                "I07",
                () -> {
                    JsonNode told = one(told("organisation=" + SCHOOL, cast.days().today()), "I07");
                    assertThat(told.path("denominator").asInt())
                            .isBetween(Answers.ANSWERING - 4, Answers.ANSWERING);
                    assertThat(told.path("numerator").asInt())
                            .isEqualTo(told.path("denominator").asInt());
                });
    }

    private Map<String, JsonNode> told(String where, LocalDate day) {
        Map<String, JsonNode> items = new HashMap<>();
        Patience.again(
                        () ->
                                cast.centre()
                                        .get(
                                                Part.REPORTING,
                                                "/indicators?" + where + "&day=" + day))
                .items()
                .forEach(item -> items.put(item.path("code").asString(), item));
        return items;
    }

    private static JsonNode one(Map<String, JsonNode> told, String code) {
        return Objects.requireNonNull(told.get(code), code);
    }

    private static int numerator(Map<String, JsonNode> told, String code) {
        return one(told, code).path("numerator").asInt();
    }

    private static int denominator(Map<String, JsonNode> told, String code) {
        return one(told, code).path("denominator").asInt();
    }

    /** Annex 1 of the published order: shares by year of the enrolment of 1 September 2020. */
    void thePlanIsThePublishedOne() {
        List<Map<String, Integer>> shares = new ArrayList<>();
        int[] mentees = {100, 250, 400, 550, 700};
        int[] mentors = {20, 40, 60, 80, 100};
        for (int n = 0; n < mentees.length; n++) {
            shares.add(
                    Map.of(
                            "year", 2020 + n,
                            "menteesPerMille", mentees[n],
                            "mentorsPerMille", mentors[n]));
        }
        Patience.again(
                () ->
                        cast.coordinator()
                                .put(
                                        Part.REPORTING,
                                        "/coverage-targets/" + DISTRICT,
                                        Map.of("baseOn", "2020-09-01", "shares", shares)));

        Patience.holds(
                "the plan",
                () -> {
                    Reply plan = cast.coordinator().get(Part.REPORTING, PLAN).ok();
                    JsonNode total = plan.body().path("total").path("years");
                    assertThat(plans(total, "mentees")).containsExactly(285, 713, 1141, 1569, 1996);
                    assertThat(plans(total, "mentors")).containsExactly(17, 34, 51, 69, 86);
                });
    }

    private static List<Integer> plans(JsonNode years, String side) {
        List<Integer> plans = new ArrayList<>();
        years.forEach(year -> plans.add(year.path(side).path("plan").asInt()));
        return plans;
    }

    /** Killed, it reads every topic from the start: the same facts, the same answers. */
    void areTheSameBytesFromAServiceBuiltAnew() {
        Patience.until("quiet", () -> everything().equals(everything()));
        String before = everything();

        kill.at(Part.REPORTING);
        kill.awaitReady(Part.REPORTING);

        assertThat(everything()).isEqualTo(before);
    }

    private String everything() {
        String digest = ask("/facts/digest");
        assertThat(digest).contains("\"parked\":0");
        return String.join(
                "\n",
                digest,
                ask("/indicators?organisation=" + SCHOOL),
                ask("/indicators/by-organisation?municipality=" + DISTRICT),
                ask(PLAN));
    }

    private String ask(String path) {
        return Patience.again(() -> cast.centre().get(Part.REPORTING, path)).text();
    }
}
