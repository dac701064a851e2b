package nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.Eventually;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;

/** A matching run proposes, the curator decides. */
class RunsTest extends PairingTest {

    @Test
    void aRunProposesExplainsAndTheCuratorAcceptsRejectsAndChanges() {
        Person big = Person.mentor(school, 3);
        Person small = Person.mentor(school, 1);
        List<String> frozen = mentees(1);
        String known = active(small, frozen);
        List<String> five = mentees(5);
        String run = runOver(6, 3);

        var seen = asCurator().get("/matching-runs/" + run).body();
        assertThat(seen.path("matched").asInt()).isEqualTo(3);
        assertThat(seen.path("of").asInt()).isEqualTo(5);
        assertThat(seen.path("unmatchedByPlaces").asInt()).isEqualTo(2);
        assertThat(seen.at("/certificate/optimal").asBoolean()).isTrue();
        assertThat(seen.at("/readTo/participants").asInt()).isEqualTo(8);

        var proposals =
                asCurator().get("/matching-runs/" + run + "/proposals").body().path("items");
        assertThat(proposals.valueStream())
                .allMatch(p -> p.path("mentor").asString().equals(big.id()))
                .allMatch(p -> five.contains(p.path("mentee").asString()))
                .allMatch(p -> p.path("parts").size() > 0);
        assertThat(asCurator().get("/matching-runs/" + run + "/unmatched").body().path("items"))
                .hasSize(2);
        String first = proposals.get(0).path("id").asString();
        Api.Reply others =
                asCurator().get("/matching-runs/" + run + "/proposals/" + first + "/alternatives");
        assertThat(others.status()).as(others.toString()).isEqualTo(200);
        assertThat(others.body().path("items").valueStream())
                .allMatch(other -> !other.path("mentor").asString().equals(big.id()));
        assertThat(seen.at("/quality/possible").asInt()).isEqualTo(3);
        assertThat(seen.at("/quality/reasons/0/reason").asString()).isEqualTo("PLACES");
        reasons(run);

        Api.Reply no =
                asCurator()
                        .post(
                                "/matching-runs/" + run + "/proposals/" + first + "/rejection",
                                Map.of("reason", "SIBLINGS"));
        assertThat(no.status()).isEqualTo(200);
        List<String> accepted =
                List.of(
                        proposals.get(1).path("id").asString(),
                        proposals.get(2).path("id").asString());
        Api.Reply yes = accept(run, accepted);

        String pair = yes.body().at("/items/0/pair").asString();
        assertThat(status(pair)).isEqualTo("PROPOSED");
        assertThat(running(pair)).isEqualTo(2);
        assertThat(accept(run, accepted).body().at("/items/1/pair").asString()).isEqualTo(pair);
        assertThat(status(known)).isEqualTo("ACTIVE");
        assertThat(accept(run, List.of(first)).body().at("/items/0/problem/type").asString())
                .isEqualTo("/problems/proposal-is-open");
    }

    @Test
    void whoWasRejectedForEachOtherIsNotProposedAgain() {
        Person.mentor(school, 1);
        mentees(2);
        String first = runOver(2, 1);
        var proposal = proposals(first).get(0);

        asCurator()
                .post(
                        "/matching-runs/"
                                + first
                                + "/proposals/"
                                + proposal.path("id").asString()
                                + "/rejection",
                        Map.of("reason", "SIBLINGS"));
        String second = runOver(2, 1);

        assertThat(proposals(second).get(0).path("mentee").asString())
                .isNotEqualTo(proposal.path("mentee").asString());
    }

    @Test
    void aRejectionByMistakeIsTakenBackAndKeepsNobodyApart() {
        Person.mentor(school, 1);
        Person.mentor(school, 1);
        mentees(1);
        String run = runOver(1, 1);
        String row = proposals(run).get(0).path("id").asString();
        String path = "/matching-runs/" + run + "/proposals/" + row;
        String proposed = proposals(run).get(0).path("mentor").asString();

        asCurator().post(path + "/rejection", Map.of("reason", "SIBLINGS"));
        assertThat(proposals(runOver(1, 1)).get(0).path("mentor").asString())
                .isNotEqualTo(proposed);
        assertThat(asCurator().delete(path + "/rejection").status()).isEqualTo(200);

        assertThat(proposals(run).get(0).path("status").asString()).isEqualTo("PROPOSED");
        assertThat(proposals(run).get(0).hasNonNull("reason")).isFalse();
        String other =
                asCurator().get(path + "/alternatives").body().at("/items/0/mentor").asString();
        asCurator().post(path + "/change", Map.of("mentor", other));
        asCurator().post(path + "/rejection", Map.of("reason", "SIBLINGS"));
        asCurator().delete(path + "/rejection");
        asCurator().delete(path + "/rejection");
        assertThat(proposals(run).get(0).path("status").asString()).isEqualTo("CHANGED");
        assertThat(accept(run, List.of(row)).body().at("/items/0/problem").isMissingNode())
                .isTrue();
        assertThat(problem(asCurator().delete(path + "/rejection")))
                .isEqualTo("/problems/proposal-is-open");
    }

    @Test
    void aProposalWhosePairSomebodySaidNoToIsNotAcceptedAgain() {
        Person.mentor(school, 1);
        mentees(1);
        String run = runOver(1, 1);
        List<String> row = List.of(proposals(run).get(0).path("id").asString());
        String pair = accept(run, row).body().at("/items/0/pair").asString();
        asCurator().post("/pairs/" + pair + "/decline", Map.of("on", today));

        Api.Reply again = accept(run, row);

        assertThat(again.body().at("/items/0/problem/type").asString())
                .isEqualTo("/problems/pair-is-open");
        assertThat(status(pair)).isEqualTo("DECLINED");
    }

    @Test
    void whatWaitsForADecisionIsProposedAgain() {
        Person.mentor(school, 1);
        mentees(3);
        String first = runOver(3, 1);

        String second = runOver(3, 1);

        assertThat(proposals(second).get(0).path("mentee"))
                .isEqualTo(proposals(first).get(0).path("mentee"));
    }

    @Test
    void aChangedProposalRemembersWhoWasProposedFirst() {
        Person.mentor(school, 1);
        Person.mentor(school, 1);
        mentees(1);
        String run = runOver(1, 1);
        var proposal = proposals(run).get(0);
        String path = "/matching-runs/" + run + "/proposals/" + proposal.path("id").asString();
        String first = proposal.path("mentor").asString();
        assertThat(proposal.hasNonNull("first")).isFalse();
        String other =
                asCurator().get(path + "/alternatives").body().at("/items/0/mentor").asString();

        asCurator().post(path + "/change", Map.of("mentor", other));
        assertThat(proposals(run).get(0).path("mentor").asString()).isEqualTo(other);
        assertThat(proposals(run).get(0).path("status").asString()).isEqualTo("CHANGED");
        assertThat(proposals(run).get(0).path("first").asString()).isEqualTo(first);

        asCurator().post(path + "/rejection", Map.of("reason", "живут далеко"));
        assertThat(proposals(run).get(0).path("first").asString()).isEqualTo(first);
        assertThat(proposals(run).get(0).path("reason").asString()).isEqualTo("живут далеко");
    }

    /** Asked twice before: the undecided proposals, a part of the input, are then the same too. */
    @Test
    void theSameInputGivesTheSamePairs() {
        Person.mentor(school, 2);
        Person.mentor(school, 2);
        mentees(6);
        runOver(6, 4);
        runOver(6, 4);

        String one = runOver(6, 4);
        String two = runOver(6, 4);

        assertThat(asCurator().get("/matching-runs/" + one).body().path("inputHash"))
                .isEqualTo(asCurator().get("/matching-runs/" + two).body().path("inputHash"));
    }

    @Test
    void whoNamedNoFormIsAskedInTheOnlyOneThatFits() {
        Person.mentor(school, 2);
        Person.menteeWithoutForm(school);

        var seen = asCurator().get("/matching-runs/" + runOver(1, 1)).body();

        assertThat(seen.path("of").asInt()).isEqualTo(1);
        assertThat(seen.path("withoutForm").asInt()).isZero();
    }

    @Test
    void whereSeveralFormsFitTheRunSaysThatOneMustBeNamedAndHow() {
        Person.mentor(school, 2).offers("PUPIL_PUPIL", "TEACHER_PUPIL");
        String open = Person.menteeWithoutForm(school);
        String named = Person.mentee(school);
        String[] last = new String[1];
        Eventually.until(
                () -> {
                    last[0] = runOver(1, 1);
                    var seen = asCurator().get("/matching-runs/" + last[0]).body();
                    return seen.path("withoutForm").asInt() == 1;
                });
        String run = last[0];

        var alone = asCurator().get("/matching-runs/" + run + "/unmatched").body().path("items");
        assertThat(alone).hasSize(1);
        assertThat(alone.get(0).path("mentee").asString()).isEqualTo(open).isNotEqualTo(named);
        assertThat(alone.get(0).path("reason").asString()).isEqualTo("FORM_NOT_NAMED");
        assertThat(alone.get(0).path("forms").valueStream().map(JsonNode::asString))
                .containsExactly("PUPIL_PUPIL", "TEACHER_PUPIL");
        assertThat(alone.get(0).path("message").asString()).contains("Впишите её");
        String row = alone.get(0).path("id").asString();
        Api.Reply relaxations =
                asCurator().get("/matching-runs/" + run + "/unmatched/" + row + "/relaxations");
        assertThat(relaxations.body().path("items")).isEmpty();
        assertThat(matchedInOneForm()).isEqualTo(2);
    }

    private int matchedInOneForm() {
        Api.Reply run =
                asCurator()
                        .post(
                                "/matching-runs",
                                Map.of(
                                        "organisation",
                                        school,
                                        "cycle",
                                        Person.CYCLE,
                                        "forms",
                                        List.of("PUPIL_PUPIL")));
        return asCurator().get("/matching-runs/" + run.id()).body().path("matched").asInt();
    }

    /** Who is left alone and what would help, and who would rather have somebody else. */
    private void reasons(String run) {
        var alone = asCurator().get("/matching-runs/" + run + "/unmatched").body().path("items");
        String one = alone.get(0).path("id").asString();
        Api.Reply relaxations =
                asCurator().get("/matching-runs/" + run + "/unmatched/" + one + "/relaxations");
        assertThat(relaxations.status()).as(relaxations.toString()).isEqualTo(200);
        assertThat(relaxations.body().path("items").isArray()).isTrue();
        Api.Reply blocking = asCurator().get("/matching-runs/" + run + "/blocking-pairs");
        assertThat(blocking.status()).as(blocking.toString()).isEqualTo(200);
        assertThat(blocking.body().path("items").isArray()).isTrue();
    }

    private JsonNode proposals(String run) {
        return asCurator().get("/matching-runs/" + run + "/proposals").body().path("items");
    }

    private Api.Reply accept(String run, List<String> proposals) {
        return asCurator()
                .post("/matching-runs/" + run + "/acceptances", Map.of("proposals", proposals));
    }

    /** A run that had read of everybody: so many mentees, so many matched. */
    private String runOver(int mentees, int matched) {
        String[] run = new String[1];
        Eventually.until(
                () -> {
                    run[0] =
                            asCurator()
                                    .post(
                                            "/matching-runs",
                                            Map.of("organisation", school, "cycle", Person.CYCLE))
                                    .id();
                    var seen = asCurator().get("/matching-runs/" + run[0]).body();
                    return seen.path("of").asInt() + seen.path("frozen").asInt() == mentees
                            && seen.path("matched").asInt() == matched;
                });
        return run[0];
    }
}
