package nastavnik.registry.pairs;

import nastavnik.events.PairEvent;
import nastavnik.platform.replica.Replica;
import nastavnik.platform.replica.ReplicaType;
import nastavnik.platform.replica.Replicas;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

import java.util.List;
import java.util.function.Consumer;

/** Reads {@code pairing.pair}. */
@Configuration(proxyBeanMethods = false)
class PairsReplica {

    @Bean
    Replica<Pair> pairReplica(Replicas replicas) {
        return replicas.open(
                ReplicaType.of("pairs", Pair.class, PairEvent.class, Pair::after).index("people"));
    }

    @Bean
    Consumer<Message<List<byte[]>>> pairEvents(Replica<Pair> pairReplica) {
        return pairReplica::receive;
    }
}
