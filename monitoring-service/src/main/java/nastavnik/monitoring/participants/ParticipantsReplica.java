package nastavnik.monitoring.participants;

import nastavnik.events.ParticipantEvent;
import nastavnik.platform.replica.Replica;
import nastavnik.platform.replica.ReplicaType;
import nastavnik.platform.replica.Replicas;
import nastavnik.platform.replica.Worker;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

import java.util.List;
import java.util.function.Consumer;

/** Reads {@code registry.participant}. */
@Configuration(proxyBeanMethods = false)
class ParticipantsReplica {

    @Bean
    Replica<Participant> participants(Replicas replicas, Worker<FollowUp> followUp) {
        return replicas.open(
                ReplicaType.of(
                                "participants",
                                Participant.class,
                                ParticipantEvent.class,
                                Participant::after)
                        .reacting(FollowUp.class, new WhenConsentsEnd(), followUp));
    }

    @Bean
    Consumer<Message<List<byte[]>>> participantEvents(Replica<Participant> participants) {
        return participants::receive;
    }
}
