package nastavnik.platform.log;

import nastavnik.platform.broker.Broker;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
class LogConfiguration {

    @Bean
    TopicReaders topicReaders(Broker broker) {
        return new TopicReaders(broker);
    }
}
