package nastavnik.monitoring.pairs;

import nastavnik.events.PairEvent;
import nastavnik.platform.replica.Replica;
import nastavnik.platform.replica.ReplicaType;
import nastavnik.platform.replica.Replicas;
import nastavnik.platform.replica.Worker;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

import java.util.List;
import java.util.function.Consumer;

/** Reads {@code pairing.pair}. */
@Configuration(proxyBeanMethods = false)
class PairsReplica {

    @Bean
    Replica<Pair> pairs(Replicas replicas, Worker<AskNoMore> askNoMore) {
        return replicas.open(
                ReplicaType.of("pairs", Pair.class, PairEvent.class, Pair::after)
                        .index("organisation", "status")
                        .index("status", "until")
                        .reacting(AskNoMore.class, new WhenPairsEnd(), askNoMore));
    }

    @Bean
    Consumer<Message<List<byte[]>>> pairEvents(Replica<Pair> pairs) {
        return pairs::receive;
    }
}
