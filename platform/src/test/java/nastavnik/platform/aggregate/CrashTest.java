package nastavnik.platform.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.Envelope;
import nastavnik.events.ProgrammeEvent;
import nastavnik.events.ProgrammeEvent.ProgrammeApproved;
import nastavnik.events.ProgrammeEvent.ProgrammeClosed;
import nastavnik.platform.acting.Acting;
import nastavnik.platform.acting.Actor;
import nastavnik.platform.aggregate.SampleApplication.Known;
import nastavnik.platform.aggregate.SampleApplication.Programme;
import nastavnik.platform.testing.Crash;
import nastavnik.platform.testing.Eventually;
import nastavnik.platform.testing.TestRegion;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Two instances do the same work; again and again one of them is killed between two steps and
 * started anew. At the end nothing is lost, nothing is doubled, and state, events, replica and
 * reactions agree. {@code -Dcrashes} says how often.
 */
class CrashTest {

    private static final int CRASHES = Integer.getInteger("crashes", 2);
    private static final int COMMANDS_A_CRASH = 12;
    private static final int MOST_STEPS = 60;

    private final Random dice = new Random(20261122);
    private final List<Instance> instances = new ArrayList<>();
    private final String school = "school-" + UUID.randomUUID();
    private final Map<String, Integer> approvals = new LinkedHashMap<>();
    private int commands;

    @AfterEach
    void stop() {
        instances.forEach(Instance::stop);
    }

    @Test
    void whateverIsKilledWheneverNothingIsLostOrDoubled() {
        instances.add(Instance.start());
        instances.add(Instance.start());
        for (int crash = 0; crash < CRASHES; crash++) {
            Instance victim = instances.get(dice.nextInt(2));
            victim.doom().after(1 + dice.nextInt(MOST_STEPS), dice.nextBoolean());
            for (int n = 0; n < COMMANDS_A_CRASH; n++) {
                command();
            }
            Eventually.until(() -> victim.doom().isDead() || poke());
            victim.stop();
            instances.set(instances.indexOf(victim), Instance.start());
        }

        Eventually.holds(this::everythingAgrees);
    }

    /** A victim that is still alive gets something more to do. */
    private boolean poke() {
        command();
        return false;
    }

    private void command() {
        int what = dice.nextInt(4);
        if (approvals.isEmpty() || what == 0) {
            String cycle = "cycle-" + commands;
            String id = UUID.randomUUID().toString();
            surely(one -> one.programmes().create(id, Programme.draft(school, cycle)));
            approvals.put(id, 0);
        } else {
            String id = new ArrayList<>(approvals.keySet()).get(dice.nextInt(approvals.size()));
            change(id, what);
        }
    }

    private void change(String id, int what) {
        if (what == 3) {
            surely(one -> one.programmes().change(id, before -> before.state().close()));
        } else if (instances.get(0).isOpen(id, instances.get(1))) {
            surely(one -> one.programmes().change(id, before -> before.state().approve()));
            approvals.merge(id, 1, Integer::sum);
        }
    }

    /** Gives a command by its key until somebody answers, as a caller would. */
    private void surely(Consumer<Instance> command) {
        Actor caller = Actor.caller("tester", "key-" + commands++);
        for (int attempt = 0; ; attempt++) {
            Instance one = instances.get((dice.nextInt(2) + attempt) % 2);
            try {
                Acting.as(caller, () -> command.accept(one));
                return;
            } catch (AlreadyDone e) {
                return;
            } catch (Crash e) {
                // ask the other one
            }
        }
    }

    private void everythingAgrees() {
        Map<String, List<Envelope>> told = new HashMap<>();
        for (Envelope envelope : TestRegion.eventsOf(ProgrammeEvent.class)) {
            if (approvals.containsKey(envelope.subject())) {
                firstArrival(told, envelope);
            }
        }
        AggregateStore<Programme> programmes = instances.getFirst().programmes();
        int closings = 0;
        for (String id : approvals.keySet()) {
            List<Envelope> events = told.getOrDefault(id, List.of());
            agrees(programmes.get(id), events, approvals.getOrDefault(id, 0));
            closings += count(events, ProgrammeClosed.class);
        }
        assertThat(instances.getFirst().closings(school)).isEqualTo(closings);
    }

    private static void firstArrival(Map<String, List<Envelope>> told, Envelope envelope) {
        List<Envelope> before = told.computeIfAbsent(envelope.subject(), id -> new ArrayList<>());
        if (envelope.revision() > before.size()) {
            assertThat(envelope.revision())
                    .as("first arrivals are in order")
                    .isEqualTo(before.size() + 1L);
            before.add(envelope);
        } else {
            assertThat(envelope).isEqualTo(before.get((int) envelope.revision() - 1));
        }
    }

    private void agrees(Stored<Programme> stored, List<Envelope> events, int approved) {
        assertThat(events).as("no event is lost").hasSize((int) stored.revision());
        assertThat(((ProgrammeEvent) events.getLast().data()).programme())
                .as("state and event agree")
                .isEqualTo(stored.state().told());
        assertThat(count(events, ProgrammeApproved.class))
                .as("a command given again by its key changes nothing")
                .isEqualTo(approved);
        assertThat(instances.getFirst().known().find(stored.id()))
                .as("each event is applied once")
                .contains(new Known(school, approved));
    }

    private static int count(List<Envelope> events, Class<?> type) {
        return (int) events.stream().filter(e -> type.isInstance(e.data())).count();
    }
}
