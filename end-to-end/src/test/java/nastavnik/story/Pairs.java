package nastavnik.story;

import static nastavnik.story.Cast.SCHOOL;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.region.Part;
import nastavnik.region.calling.Reply;
import nastavnik.stage.Kill;
import nastavnik.stage.Patience;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;

/** From who is in the base to who works with whom, by order. */
final class Pairs {

    private static final int AT_ONCE = 8;

    private final Cast cast;
    private final People people;
    private final Kill kill;
    private String group = "";

    Pairs(Cast cast, People people) {
        this.cast = cast;
        this.people = people;
        this.kill = new Kill(cast.region());
    }

    /** What the files implied, with all consents and training by now. */
    void areTakenFromTheFile(String peopleImport) {
        List<Map<String, String>> known =
                cast
                        .curator()
                        .get(Part.REGISTRY, "/people-imports/" + peopleImport + "/pairs")
                        .ok()
                        .items()
                        .stream()
                        .map(
                                pair ->
                                        Map.of(
                                                "mentee", pair.path("mentee").asString(),
                                                "mentor", pair.path("mentor").asString(),
                                                "form", pair.path("form").asString(),
                                                "since", pair.path("since").asString()))
                        .toList();
        assertThat(known).hasSize(Bases.PAIRED);
        Map<String, Object> file =
                Map.of("organisation", SCHOOL, "cycle", cast.cycle(), "items", known);

        Patience.holds(
                "pairing knows them",
                () -> cast.curator().post(Part.PAIRING, "/pairs/imports", file).allDone());

        assertThat(of("ACTIVE")).singleElement().satisfies(g -> assertThat(members(g)).hasSize(4));
    }

    /** A mentor has twelve places; the thirteenth is refused. */
    void aGroupIsMadeByHand() {
        List<String> free = free();
        group = Patience.again(() -> propose(mentorWithPlaces(12, 0), free.subList(0, 12))).id();
        Reply overfull =
                cast.curator()
                        .post(
                                Part.PAIRING,
                                "/pairs/" + group + "/members",
                                Map.of("participant", free.get(12)));
        assertThat(overfull.status()).isEqualTo(422);
    }

    /** Eight ask for a mentor of five places in the same moment. */
    void nobodyExceedsAMentorsPlacesEvenAtOnce() throws Exception {
        String mentor = mentorWithPlaces(Bases.PLACES, 5);
        List<Callable<Reply>> asking =
                free().subList(0, AT_ONCE).stream()
                        .map(mentee -> (Callable<Reply>) () -> propose(mentor, List.of(mentee)))
                        .toList();
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Reply> asked : threads.invokeAll(asking)) {
                answers.add(asked.get().status());
            }
        }
        assertThat(answers).containsOnly(201, 422);
        assertThat(answers).filteredOn(status -> status == 201).hasSize(Bases.PLACES);
    }

    private Reply propose(String mentor, List<String> mentees) {
        return cast.curator()
                .post(
                        Part.PAIRING,
                        "/pairs",
                        Map.of(
                                "organisation", SCHOOL,
                                "cycle", cast.cycle(),
                                "form", "PUPIL_PUPIL",
                                "mentor", mentor,
                                "members", mentees));
    }

    /** The rest, but for one whose proposal is rejected, get what the run proposes. */
    void theRestComesFromAMatchingRun() {
        int free = free().size();
        String run =
                cast.curator()
                        .post(
                                Part.PAIRING,
                                "/matching-runs",
                                Map.of("organisation", SCHOOL, "cycle", cast.cycle()))
                        .ok()
                        .id();
        String address = "/matching-runs/" + run;
        JsonNode found = cast.curator().get(Part.PAIRING, address).ok().body();
        assertThat(found.path("matched").asInt()).isEqualTo(free);
        assertThat(found.path("certificate").path("optimal").asBoolean()).isTrue();

        List<String> proposals =
                cast
                        .curator()
                        .get(Part.PAIRING, address + "/proposals?size=500")
                        .ok()
                        .items()
                        .stream()
                        .map(People::id)
                        .toList();
        cast.curator()
                .post(
                        Part.PAIRING,
                        address + "/proposals/" + proposals.getFirst() + "/rejection",
                        Map.of("reason", "Занимается с психологом"))
                .ok();
        List<String> rest = proposals.subList(1, proposals.size());
        assertThat(rest).hasSize(free - 1);
        cast.curator()
                .post(
                        Part.PAIRING,
                        address + "/acceptances",
                        Map.of("proposals", rest, "group", false))
                .allDone();
    }

    /** Pairing is killed when some of the pairs are in force and others are not yet. */
    void areInForceByOrder() {
        List<String> proposed = of("PROPOSED").stream().map(People::id).toList();
        cast.curator()
                .post(
                        Part.PAIRING,
                        "/pairs/agreements",
                        Map.of(
                                "items",
                                proposed.stream().map(pair -> Map.of("pair", pair)).toList(),
                                "on",
                                cast.days().ago(58)))
                .allDone();
        String order = "/orders/" + prepared(proposed);
        Reply printed =
                cast.curator()
                        .post(Part.PAIRING, order + "/document", Map.of("names", List.of()))
                        .ok();
        assertThat(printed.text()).startsWith("PK");

        kill.inTheMiddleOf(() -> register(order), Part.PAIRING, this::anotherIsInForce);
        assertThat(register(order).ok().body().path("status").asString()).isEqualTo("REGISTERED");

        assertThat(of("ACTIVE")).extracting(People::id).containsAll(proposed);
        assertThat(register(order, "18").status()).isEqualTo(422);
    }

    /** Beside the group that came from the file. */
    private boolean anotherIsInForce() {
        return cast.curator()
                        .get(
                                Part.PAIRING,
                                "/pairs?organisation=" + SCHOOL + "&size=2&status=ACTIVE")
                        .items()
                        .size()
                > 1;
    }

    private String prepared(List<String> pairs) {
        return cast.curator()
                .post(
                        Part.PAIRING,
                        "/orders",
                        Map.of(
                                "organisation",
                                SCHOOL,
                                "pairs",
                                pairs,
                                "since",
                                cast.days().ago(52),
                                "until",
                                cast.days().in(100)))
                .ok()
                .id();
    }

    private Reply register(String order) {
        return register(order, "17");
    }

    private Reply register(String order, String number) {
        return cast.head()
                .post(
                        Part.PAIRING,
                        order + "/registration",
                        Map.of("number", number, "on", cast.days().ago(55)));
    }

    /** Reporting is killed while the events of it arrive. */
    void areCompleted() {
        List<String> running = of("ACTIVE").stream().map(People::id).toList();
        Map<String, Object> completions =
                Map.of(
                        "on",
                        cast.days().ago(2),
                        "items",
                        running.stream()
                                .map(
                                        pair ->
                                                Map.of(
                                                        "pair", pair,
                                                        "result", "REACHED",
                                                        "decision", "NEW_CYCLE"))
                                .toList());

        kill.beside(
                        () -> cast.curator().post(Part.PAIRING, "/pairs/completions", completions),
                        Part.REPORTING,
                        () -> !of("COMPLETED").isEmpty())
                .allDone();

        assertThat(of("COMPLETED")).extracting(People::id).containsAll(running);
        assertThat(of("ACTIVE")).isEmpty();
    }

    /** In base, with nobody yet. */
    private List<String> free() {
        List<String> taken =
                all().stream().flatMap(pair -> members(pair).stream()).distinct().toList();
        return people.inBase("MENTEE").stream()
                .map(People::id)
                .filter(person -> !taken.contains(person))
                .toList();
    }

    /** The n-th in the order of the registry. */
    private String mentorWithPlaces(int places, int n) {
        return people.inBase("MENTOR").stream()
                .filter(m -> m.path("participations").path(0).path("places").asInt() == places)
                .map(People::id)
                .skip(n)
                .filter(this::leadsNobody)
                .findFirst()
                .orElseThrow();
    }

    private boolean leadsNobody(String mentor) {
        return all().stream()
                .noneMatch(
                        pair ->
                                pair.path("mentors")
                                        .path(0)
                                        .path("participant")
                                        .asString()
                                        .equals(mentor));
    }

    List<JsonNode> of(String status) {
        return list("&status=" + status);
    }

    List<JsonNode> all() {
        return list("");
    }

    private List<JsonNode> list(String filter) {
        return cast.curator()
                .get(Part.PAIRING, "/pairs?organisation=" + SCHOOL + "&size=500" + filter)
                .ok()
                .items();
    }

    /** The group of twelve. */
    JsonNode group() {
        return cast.curator().get(Part.PAIRING, "/pairs/" + group).ok().body();
    }

    List<JsonNode> historyOfTheGroup() {
        return cast.curator().get(Part.PAIRING, "/pairs/" + group + "/history").ok().items();
    }

    /** Who has not left. */
    static List<String> members(JsonNode pair) {
        return StreamSupport.stream(pair.path("members").spliterator(), false)
                .filter(member -> !member.hasNonNull("until"))
                .map(member -> member.path("participant").asString())
                .toList();
    }
}
