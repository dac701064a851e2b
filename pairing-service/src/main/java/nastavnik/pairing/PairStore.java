package nastavnik.pairing;

import nastavnik.events.PairEvent;
import nastavnik.events.ParticipantEvent;
import nastavnik.pairing.course.EndMembershipsOf;
import nastavnik.pairing.course.SecondCheck;
import nastavnik.pairing.pair.Pair;
import nastavnik.pairing.pair.PairFields;
import nastavnik.pairing.participants.Consequence;
import nastavnik.pairing.participants.EndMemberships;
import nastavnik.pairing.participants.ForgetWords;
import nastavnik.pairing.participants.ForgetWordsOf;
import nastavnik.pairing.participants.Participant;
import nastavnik.pairing.participants.WhenParticipantsChange;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.AggregateStores;
import nastavnik.platform.aggregate.AggregateType;
import nastavnik.platform.replica.Replica;
import nastavnik.platform.replica.ReplicaType;
import nastavnik.platform.replica.Replicas;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

import java.util.List;
import java.util.function.Consumer;

/** Where pairs and what is known of people are kept, and what follows when one of them changes. */
@Configuration(proxyBeanMethods = false)
class PairStore {

    @Bean
    AggregateStore<Pair> pairs(AggregateStores stores, ObjectProvider<SecondCheck> check) {
        return stores.open(
                AggregateType.of("pairs", Pair.class, PairEvent.class)
                        .index(PairFields.ORGANISATION, PairFields.CYCLE)
                        .index(PairFields.MENTOR)
                        .index(PairFields.MEMBER)
                        .index(PairFields.MENTOR_ORGANISATION)
                        .index(PairFields.MEMBER_ORGANISATION)
                        .index(PairFields.STATUS)
                        .recheck((saved, since) -> check.getObject().check(saved, since)));
    }

    @Bean
    Replica<Participant> participants(
            Replicas replicas,
            ObjectProvider<EndMembershipsOf> ends,
            ObjectProvider<ForgetWordsOf> forgets) {
        return replicas.open(
                ReplicaType.of(
                                "participants",
                                Participant.class,
                                ParticipantEvent.class,
                                Participant::after)
                        .index("participations.organisation")
                        .index("survivor")
                        .reacting(
                                Consequence.class,
                                new WhenParticipantsChange(),
                                (who, todo) -> {
                                    switch (todo) {
                                        case EndMemberships end ->
                                                ends.getObject().carryOut(who, end);
                                        case ForgetWords words ->
                                                forgets.getObject().carryOut(who, words);
                                    }
                                }));
    }

    @Bean
    Consumer<Message<List<byte[]>>> participantEvents(Replica<Participant> participants) {
        return participants::receive;
    }
}
