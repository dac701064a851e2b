package nastavnik.portal.today;

import nastavnik.portal.people.People;
import nastavnik.portal.people.Person;
import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * Asks the services how far a school has come in a cycle; one that does not answer leaves a gap.
 */
@Component
class SchoolNow {

    private static final int PAGE = 500;
    private static final int MOST_PAGES = 4;

    private final Services services;
    private final People people;

    SchoolNow(Services services, People people) {
        this.services = services;
        this.people = people;
    }

    record Indicators(List<Indicator> items) {}

    record PairPage(List<PairRow> items, @Nullable String next) {}

    record PairRow(String id, String status, @Nullable LocalDate until, List<MemberRow> members) {}

    record MemberRow(String participant, @Nullable String since, @Nullable String until) {}

    record Orders(List<Order> items) {}

    record Order(String id, String status, List<String> pairs) {}

    record Organisation(@Nullable List<Enrolled.Count> enrolments) {}

    record Asked(List<Question> items, @Nullable String next) {}

    record Question(String status, boolean expired) {}

    Standing people(String organisation, String cycle) {
        return orElse(
                () ->
                        Standing.of(
                                side(organisation, cycle, "MENTEE"),
                                side(organisation, cycle, "MENTOR"),
                                cycle),
                Standing.UNKNOWN);
    }

    private List<Person> side(String organisation, String cycle, String side) {
        return people.all(organisation, cycle, new People.Query(side, null, null, null, null));
    }

    List<Indicator> indicators(String organisation) {
        return orElse(
                () ->
                        services.reporting()
                                .get(
                                        Indicators.class,
                                        "/indicators?organisation={id}",
                                        organisation)
                                .items(),
                List.of());
    }

    PairCounts pairs(String organisation, String cycle, LocalDate today) {
        PairCounts counts = new PairCounts(today);
        String after = "";
        for (int page = 0; page < MOST_PAGES; page++) {
            String from = after;
            PairPage read =
                    orElse(
                            () ->
                                    services.pairing()
                                            .get(
                                                    PairPage.class,
                                                    "/pairs?organisation={id}&cycle={cycle}"
                                                            + "&size={size}&after={after}",
                                                    organisation,
                                                    cycle,
                                                    PAGE,
                                                    from),
                            new PairPage(List.of(), null));
            read.items().forEach(counts::add);
            if (read.next() == null) {
                break;
            }
            after = read.next();
        }
        return counts;
    }

    /** Orders that wait for their number and day. */
    int prepared(String organisation) {
        Orders orders =
                orElse(
                        () ->
                                services.pairing()
                                        .get(
                                                Orders.class,
                                                "/orders?organisation={id}&size=500",
                                                organisation),
                        new Orders(List.of()));
        return Math.toIntExact(
                orders.items().stream().filter(one -> !one.status().equals("REGISTERED")).count());
    }

    Programmes programmes(String organisation, String cycle) {
        return orElse(
                () ->
                        services.registry()
                                .get(
                                        Programmes.class,
                                        "/programmes?organisation={id}&cycle={cycle}",
                                        organisation,
                                        cycle),
                new Programmes(List.of()));
    }

    /** How many are enrolled, by the latest count; where nobody answers nothing is asked for. */
    Enrolled enrolled(String organisation) {
        return orElse(
                () ->
                        Enrolled.of(
                                services.registry()
                                        .get(
                                                Organisation.class,
                                                "/organisations/{id}",
                                                organisation)
                                        .enrolments()),
                Enrolled.UNKNOWN);
    }

    /** Questionnaires that were given out and wait, of the first page. */
    int unanswered(String organisation) {
        Asked asked =
                orElse(
                        () ->
                                services.monitoring()
                                        .get(
                                                Asked.class,
                                                "/feedback?organisation={id}&status=ISSUED&size=500",
                                                organisation),
                        new Asked(List.of(), null));
        return Math.toIntExact(
                asked.items().stream()
                        .filter(one -> one.status().equals("ISSUED") && !one.expired())
                        .count());
    }

    private static <T> T orElse(Supplier<T> call, T other) {
        try {
            return call.get();
        } catch (Refused refused) {
            return other;
        }
    }
}
