package nastavnik.platform.broker;

import org.apache.kafka.clients.admin.Admin;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;

/** What is awaited of the topics, at the start and afterwards. */
@AutoConfiguration(after = BrokerConfiguration.class)
class TopicsConfiguration {

    @Bean
    static ListenersLast listenersLast() {
        return new ListenersLast();
    }

    @Bean
    Topics topics(
            Admin admin,
            @Value("${nastavnik.topics.partitions}") int partitions,
            @Value("${nastavnik.topics.replication}") short replication,
            @Value("${nastavnik.topics.min-insync}") int written) {
        return new Topics(admin, new TopicShape(partitions, replication, written));
    }

    @Bean
    TopicsAtStart topicsAtStart(
            Topics topics,
            @Value("${nastavnik.topics.create}") boolean create,
            ApplicationEventPublisher events) {
        return new TopicsAtStart(topics, create, events);
    }

    @Bean
    TopicWatch topicsHealthIndicator(Topics topics) {
        return new TopicWatch(topics);
    }
}
