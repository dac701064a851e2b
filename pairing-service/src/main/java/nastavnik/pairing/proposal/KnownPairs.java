package nastavnik.pairing.proposal;

import nastavnik.events.Decision;
import nastavnik.pairing.course.OrderGiven;
import nastavnik.pairing.pair.Grounds;
import nastavnik.pairing.pair.Period;
import nastavnik.pairing.pair.Terms;
import nastavnik.pairing.policy.Form;
import nastavnik.pairing.policy.Policies;
import nastavnik.pairing.policy.Policy;
import nastavnik.pairing.proposal.ImportController.Item;
import nastavnik.pairing.proposal.ImportController.Request;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Makes pairs and groups of the rows of a base: mentees with one mentor, in one form, from one day,
 * are one group.
 */
@Component
class KnownPairs {

    private final Policies policies;

    KnownPairs(Policies policies) {
        this.policies = policies;
    }

    /** One pair or group of the request. */
    record Known(String id, Request request, List<Item> items, Policy policy) {

        ImportPair.Command command() {
            Item first = items.getFirst();
            Form form = policy.known(first.form());
            Terms terms =
                    new Terms(
                            request.organisation(),
                            request.cycle(),
                            form.code(),
                            form.kind(),
                            form.audience(),
                            null,
                            null);
            return new ImportPair.Command(
                    id,
                    terms,
                    first.mentor(),
                    period(),
                    items.stream().map(this::row).distinct().toList(),
                    grounds(first));
        }

        private Period period() {
            return new Period(items.getFirst().since(), lastDay());
        }

        private LocalDate lastDay() {
            return items.stream()
                    .map(Item::until)
                    .flatMap(Stream::ofNullable)
                    .max(LocalDate::compareTo)
                    .orElseGet(this::endOfCycle);
        }

        /** The last day of lessons. */
        private LocalDate endOfCycle() {
            LocalDate end =
                    LocalDate.of(
                            Integer.parseInt(request.cycle().substring(0, 4)) + 1, Month.MAY, 31);
            LocalDate since = items.getFirst().since();
            return end.isBefore(since) ? since : end;
        }

        private ImportPair.Row row(Item item) {
            LocalDate over =
                    item.isOver()
                            ? Objects.requireNonNullElseGet(item.until(), this::endOfCycle)
                            : null;
            return new ImportPair.Row(item.mentee(), over, item.result(), decision(item));
        }

        private static @Nullable Decision decision(Item item) {
            return item.decision() == null && item.result() != null
                    ? Decision.FINISH
                    : item.decision();
        }

        private Grounds grounds(Item item) {
            String number = item.order();
            return number == null || number.isBlank()
                    ? Grounds.NONE
                    : Grounds.of(
                            new OrderGiven(
                                            number,
                                            Objects.requireNonNullElse(
                                                    item.orderOn(), item.since()))
                                    .of(request.organisation()));
        }
    }

    List<Known> of(Request request) {
        Map<String, List<Item>> byPair = new LinkedHashMap<>();
        for (Item item : request.items()) {
            byPair.computeIfAbsent(id(request, item), _ -> new ArrayList<>()).add(item);
        }
        Policy policy = policies.current();
        return byPair.entrySet().stream()
                .map(pair -> new Known(pair.getKey(), request, pair.getValue(), policy))
                .toList();
    }

    static String id(Request request, Item item) {
        String name =
                String.join(
                        "\n",
                        request.organisation(),
                        request.cycle(),
                        item.form(),
                        item.mentor(),
                        item.since().toString());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
