package nastavnik.registry.consent;

import nastavnik.events.ConsentPurpose;
import nastavnik.events.Participation;
import nastavnik.events.Side;
import nastavnik.platform.web.Bulk;
import nastavnik.registry.participant.Consents;
import nastavnik.registry.participant.Known;
import nastavnik.registry.participant.Unsaid;
import nastavnik.registry.preliminary.Preliminary;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What came of recording papers.
 *
 * @param items by person, in the order of the request
 * @param people whose papers were recorded
 * @param consents of theirs that are in force now, of the purposes the papers are about
 * @param begun those a signature is missing under
 * @param unsaid who stands in a base without what matching needs: it might not be held before
 */
record Recorded(List<Bulk.Item> items, int people, int consents, int begun, List<Waiting> unsaid) {

    /** A participation, and what it lacks. */
    record Waiting(
            String person, String participation, String cycle, Side side, List<Unsaid> missing) {}

    static Recorded of(
            Bulk.Answer answer,
            Map<String, List<Paper>> papers,
            Map<String, Object> states,
            String organisation) {
        return new Recorded(
                answer.items(),
                states.size(),
                count(papers, states, true),
                count(papers, states, false),
                papers.keySet().stream()
                        .flatMap(id -> waiting(id, states.get(id), organisation))
                        .toList());
    }

    private static int count(
            Map<String, List<Paper>> papers, Map<String, Object> states, boolean inForce) {
        return Math.toIntExact(
                papers.entrySet().stream()
                        .flatMap(one -> held(one.getValue(), states.get(one.getKey())))
                        .filter(held -> held == inForce)
                        .count());
    }

    /** By purpose, whether the consent is in force. */
    private static Stream<Boolean> held(List<Paper> papers, @Nullable Object state) {
        return switch (state) {
            case Known known -> held(papers, known.consents());
            case Preliminary line -> held(papers, line.signed());
            case null, default -> Stream.empty();
        };
    }

    private static Stream<Boolean> held(List<Paper> papers, Consents consents) {
        Stream<ConsentPurpose> purposes = papers.stream().map(Paper::purpose).distinct();
        return purposes.map(consents::has);
    }

    private static Stream<Waiting> waiting(
            String person, @Nullable Object state, String organisation) {
        return state instanceof Known known
                ? known.participations().all().stream()
                        .filter(part -> part.organisation().equals(organisation))
                        .filter(part -> !Unsaid.of(part).isEmpty())
                        .map(part -> waiting(person, part))
                : Stream.empty();
    }

    private static Waiting waiting(String person, Participation part) {
        return new Waiting(person, part.id(), part.cycle(), part.side(), Unsaid.of(part));
    }
}
