package nastavnik.registry.appointment;

import nastavnik.events.AppointmentEvent;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.AggregateStores;
import nastavnik.platform.aggregate.AggregateType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Where appointments are kept. */
@Configuration
@EnableScheduling
class Appointments {

    @Bean
    AggregateStore<Appointment> appointmentStore(AggregateStores stores) {
        return stores.open(
                AggregateType.of("appointments", Appointment.class, AppointmentEvent.class)
                        .index("login")
                        .index("right.scope")
                        .index("right.role")
                        .index("invitation"));
    }
}
