package nastavnik.platform.aggregate;

import nastavnik.events.CoverageTargetEvent;
import nastavnik.events.CoverageTargetEvent.CoverageTargetSet;
import nastavnik.events.CoverageTargetState;
import nastavnik.events.ProgrammeEvent;
import nastavnik.events.ProgrammeEvent.ProgrammeApproved;
import nastavnik.events.ProgrammeEvent.ProgrammeClosed;
import nastavnik.events.ProgrammeEvent.ProgrammeDrafted;
import nastavnik.events.ProgrammeState;
import nastavnik.events.Role;
import nastavnik.platform.replica.Replica;
import nastavnik.platform.replica.ReplicaType;
import nastavnik.platform.replica.Replicas;
import nastavnik.platform.rights.Access;
import nastavnik.platform.web.Answers;
import nastavnik.platform.web.BadInput;
import nastavnik.platform.web.Done;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.messaging.Message;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The smallest service: one aggregate that claims its organisation and cycle, and a replica of its
 * own topic.
 */
@SpringBootApplication
class SampleApplication {

    /** A programme; while it is open nobody else has one for the organisation and cycle. */
    record Programme(ProgrammeState told, boolean open) implements Claimant {

        @Override
        public Set<String> claims() {
            return open ? Set.of(told.organisation() + "/" + told.cycle()) : Set.of();
        }

        static Change<Programme> draft(String organisation, String cycle) {
            LocalDate day = LocalDate.of(2026, 9, 1);
            ProgrammeState told =
                    new ProgrammeState(
                            organisation, cycle, List.of(), day, day.plusMonths(9), null);
            return Change.to(new Programme(told, true), new ProgrammeDrafted(day, told));
        }

        Change<Programme> approve() {
            if (!open) {
                throw new Refusal("programme-is-open", told.cycle());
            }
            ProgrammeState after =
                    new ProgrammeState(
                            told.organisation(),
                            told.cycle(),
                            told.forms(),
                            told.since(),
                            told.until(),
                            told.since());
            return Change.to(
                    new Programme(after, true), new ProgrammeApproved(told.since(), after));
        }

        Change<Programme> close() {
            return open
                    ? Change.to(new Programme(told, false), new ProgrammeClosed(told.since(), told))
                    : Change.none(this);
        }
    }

    /** What the replica knows, and what it wants done when a programme is closed. */
    record Known(String organisation, int approvals) {

        static Known after(@Nullable Known before, ProgrammeEvent event) {
            int approvals = before == null ? 0 : before.approvals();
            return new Known(
                    event.programme().organisation(),
                    event instanceof ProgrammeApproved ? approvals + 1 : approvals);
        }
    }

    record Remember(String organisation) {}

    /** What the worker was asked to do, in order. */
    static final List<String> REMEMBERED = new CopyOnWriteArrayList<>();

    /** Counts the closings of an organisation's programmes: what a reaction commands. */
    record Tally(String organisation, int closings) implements Claimant {

        Change<Tally> more() {
            LocalDate day = LocalDate.of(2026, 9, 1);
            CoverageTargetState told = new CoverageTargetState(organisation, day, List.of(), null);
            return Change.to(
                    new Tally(organisation, closings + 1), new CoverageTargetSet(day, told));
        }
    }

    /** For tests that run several instances. */
    record Parts(
            AggregateStore<Programme> programmes,
            AggregateStore<Tally> tallies,
            Replica<Known> known) {}

    @Configuration
    static class Beans {

        @Bean
        Parts parts(
                AggregateStore<Programme> programmes,
                AggregateStore<Tally> tallies,
                Replica<Known> known) {
            return new Parts(programmes, tallies, known);
        }

        @Bean
        AggregateStore<Programme> programmes(AggregateStores stores) {
            return stores.open(
                    AggregateType.of("programmes", Programme.class, ProgrammeEvent.class)
                            .index("told.organisation"));
        }

        @Bean
        AggregateStore<Tally> tallies(AggregateStores stores) {
            return stores.open(AggregateType.of("tallies", Tally.class, CoverageTargetEvent.class));
        }

        @Bean
        Replica<Known> known(Replicas replicas, AggregateStore<Tally> tallies) {
            return replicas.open(
                    ReplicaType.of("known", Known.class, ProgrammeEvent.class, Known::after)
                            .reacting(
                                    Remember.class,
                                    (before, event, now) ->
                                            event instanceof ProgrammeClosed
                                                    ? List.of(
                                                            new Remember(
                                                                    event.programme()
                                                                            .organisation()))
                                                    : List.of(),
                                    (subject, todo) -> {
                                        REMEMBERED.add(subject);
                                        tally(tallies, todo.organisation());
                                    }));
        }

        private static void tally(AggregateStore<Tally> tallies, String organisation) {
            try {
                tallies.change(organisation, before -> before.state().more());
            } catch (NotFound e) {
                try {
                    tallies.create(organisation, new Tally(organisation, 0).more());
                } catch (AlreadyDone again) {
                    // this very cause was counted before
                } catch (Refusal raced) {
                    tallies.change(organisation, before -> before.state().more());
                }
            }
        }

        @Bean
        Consumer<Message<List<byte[]>>> programmeEvents(Replica<Known> known) {
            return known::receive;
        }
    }

    record Draft(String organisation, String cycle) {}

    @RestController
    static class Programmes {

        private final AggregateStore<Programme> store;
        private final Access access;
        private final Ids ids;

        Programmes(AggregateStore<Programme> store, Access access, Ids ids) {
            this.store = store;
            this.access = access;
            this.ids = ids;
        }

        @PostMapping("/programmes")
        ResponseEntity<Done> draft(@RequestBody Draft draft) {
            access.require(draft.organisation(), Role.CURATOR);
            if (draft.cycle().isBlank()) {
                throw BadInput.at("/cycle", "number");
            }
            return Answers.created(
                    store.create(ids.next(), Programme.draft(draft.organisation(), draft.cycle())));
        }

        @PostMapping("/programmes/{id}/approval")
        ResponseEntity<Done> approve(@PathVariable String id, ExpectedRevision expected) {
            Stored<Programme> before = store.get(id, expected);
            access.require(before.state().told().organisation(), Role.CURATOR, Role.HEAD);
            return Answers.done(store.save(before, before.state().approve()));
        }

        @PostMapping("/programmes/{id}/closing")
        ResponseEntity<Done> close(@PathVariable String id) {
            return Answers.done(store.change(id, before -> before.state().close()));
        }

        @GetMapping("/fault")
        String fault() {
            throw new IllegalStateException("secret detail");
        }
    }
}
