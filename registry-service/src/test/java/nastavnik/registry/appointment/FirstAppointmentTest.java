package nastavnik.registry.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.Role;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.ServiceTest;
import nastavnik.registry.Chain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.time.Clock;
import java.util.List;

/** The first right of a region, whatever letters the login is written in. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAppointmentTest {

    private final Api api;
    private final AggregateStore<Appointment> appointments;
    private final Clock clock;

    @Autowired
    FirstAppointmentTest(Api api, AggregateStore<Appointment> appointments, Clock clock) {
        this.api = api;
        this.appointments = appointments;
        this.clock = clock;
    }

    private FirstAppointment first(String login) {
        return new FirstAppointment(appointments, clock, login);
    }

    @Test
    void everyLoginHasAnAppointmentOfItsOwn() {
        String mark = new Chain(api).own("л");
        List<String> logins = List.of("министр-" + mark, "советник-" + mark, "с.оветник-" + mark);

        logins.forEach(login -> first(login).make());

        assertThat(logins)
                .extracting(login -> appointments.get(FirstAppointment.id(login)).state())
                .extracting(state -> ((Appointment.InForce) state).login())
                .isEqualTo(logins);
    }

    @Test
    void whoeverHasTheRightAlreadyIsNotAppointedAgainAndAgain(CapturedOutput output) {
        Chain chain = new Chain(api);
        String login = chain.own("директор");
        chain.appoint(Chain.CENTRE, login, Role.REGIONAL_CENTER, null);
        FirstAppointment again = first(login);

        again.make();
        again.make();

        assertThat(output).doesNotContain("waits for the store");
        assertThat(output.toString().split("has the right already", -1)).hasSize(2);
        assertThat(appointments.find(FirstAppointment.id(login))).isEmpty();
    }
}
