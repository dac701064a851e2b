package nastavnik.platform.rights;

import nastavnik.events.AppointmentEvent;
import nastavnik.events.OrganisationEvent;
import nastavnik.platform.replica.Replica;
import nastavnik.platform.replica.ReplicaType;
import nastavnik.platform.replica.Replicas;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.messaging.Message;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** Every service hears of rights and organisations by itself. */
@AutoConfiguration
class RightsConfiguration {

    @Bean
    Replica<Appointment> appointmentReplica(Replicas replicas) {
        return replicas.open(
                ReplicaType.of(
                                "appointment",
                                Appointment.class,
                                AppointmentEvent.class,
                                Appointment::after)
                        .index("login"));
    }

    @Bean
    Replica<Organisation> organisationReplica(Replicas replicas) {
        return replicas.open(
                ReplicaType.of(
                                "organisation",
                                Organisation.class,
                                OrganisationEvent.class,
                                Organisation::after)
                        .index("municipality"));
    }

    @Bean
    Consumer<Message<List<byte[]>>> appointmentEvents(Replica<Appointment> appointments) {
        return appointments::receive;
    }

    @Bean
    Consumer<Message<List<byte[]>>> organisationEvents(Replica<Organisation> organisations) {
        return organisations::receive;
    }

    @Bean
    Organisations organisations(Replica<Organisation> replica) {
        return new Organisations(replica);
    }

    @Bean
    Municipalities municipalities(Replica<Organisation> replica) {
        return new Municipalities(replica);
    }

    @Bean
    Access access(Replica<Appointment> appointments, Organisations organisations, Clock clock) {
        return new Access(appointments, organisations, clock);
    }
}
