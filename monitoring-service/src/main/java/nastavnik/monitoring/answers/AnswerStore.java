package nastavnik.monitoring.answers;

import nastavnik.events.AnswersEvent;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.AggregateStores;
import nastavnik.platform.aggregate.AggregateType;
import nastavnik.platform.replica.Replica;
import nastavnik.platform.replica.ReplicaType;
import nastavnik.platform.replica.Replicas;
import nastavnik.platform.store.Records;
import nastavnik.platform.store.Stores;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

import java.util.List;
import java.util.function.Consumer;

/** Where answers, drafts and sessions are kept, and how the questionnaires hear of answers. */
@Configuration(proxyBeanMethods = false)
class AnswerStore {

    @Bean
    AggregateStore<Answers> answers(AggregateStores stores) {
        return stores.open(
                AggregateType.of("answers", Answers.class, AnswersEvent.class)
                        .index("told.organisation", "told.stage")
                        .index("told.respondent"));
    }

    @Bean
    Records<Draft> draftRecords(Stores stores) {
        return stores.records("drafts", Draft.class, List.of("until"));
    }

    @Bean
    Records<AnswerSession> sessionRecords(Stores stores) {
        return stores.records("answer_sessions", AnswerSession.class, List.of("until"));
    }

    @Bean
    Replica<Heard> heardAnswers(Replicas replicas, MarkAnswered markAnswered) {
        return replicas.open(
                ReplicaType.of("heard_answers", Heard.class, AnswersEvent.class, Heard::after)
                        .reacting(Heard.Given.class, new WhenAnswersAreGiven(), markAnswered));
    }

    @Bean
    Consumer<Message<List<byte[]>>> answersEvents(Replica<Heard> heardAnswers) {
        return heardAnswers::receive;
    }
}
