package nastavnik.registry.appointment;

import static java.nio.charset.StandardCharsets.UTF_8;

import nastavnik.events.Role;
import nastavnik.platform.acting.Acting;
import nastavnik.platform.acting.Login;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.ClaimTaken;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Gives the first right of a new region, from which all others follow. It is given once: one that
 * was ended by a person does not come back with a restart.
 */
@Component
class FirstAppointment {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAppointment.class);

    private final AggregateStore<Appointment> appointments;
    private final Clock clock;
    private final String login;
    private boolean done;

    FirstAppointment(
            AggregateStore<Appointment> appointments,
            Clock clock,
            @Value("${nastavnik.first-appointment.login}") String login) {
        this.appointments = appointments;
        this.clock = clock;
        this.login = Login.of(login);
        this.done = this.login.isEmpty();
    }

    /** Tried until the store is there; nothing to do afterwards. */
    @Scheduled(fixedDelay = 1_000)
    void make() {
        if (!done) {
            Acting.asSystem("first-appointment", this::tryToMake);
        }
    }

    private void tryToMake() {
        try {
            String id = id(login);
            if (appointments.find(id).isEmpty()) {
                LocalDate today = LocalDate.now(clock);
                var right = new Right(Role.REGIONAL_CENTER, null, null, today, null, null);
                appointments.create(id, Appointment.make(right, null, login));
                LOG.info("The first appointment of the region is made");
            }
            done = true;
        } catch (ClaimTaken e) {
            LOG.info("Whoever is to be appointed first has the right already");
            done = true;
        } catch (RuntimeException e) {
            LOG.warn("The first appointment waits for the store: {}", e.getClass().getSimpleName());
        }
    }

    /** Of the whole login, in whatever letters: nobody else's may be taken for it. */
    static String id(String login) {
        return "first-" + UUID.nameUUIDFromBytes(login.getBytes(UTF_8));
    }
}
