package nastavnik.monitoring.feedback;

import nastavnik.events.FeedbackEvent;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.AggregateStores;
import nastavnik.platform.aggregate.AggregateType;
import nastavnik.platform.store.Records;
import nastavnik.platform.store.Stores;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** Where questionnaires given to people are kept. */
@Configuration(proxyBeanMethods = false)
class FeedbackStore {

    @Bean
    AggregateStore<Feedback> feedback(AggregateStores stores, AfterSaving afterSaving) {
        return stores.open(
                AggregateType.of("feedback", Feedback.class, FeedbackEvent.class)
                        .index("sheet.organisation", "sheet.stage")
                        .index("sheet.pair")
                        .index("sheet.respondent")
                        .index("cards")
                        .recheck(afterSaving));
    }

    @Bean
    Records<FirstName> firstNameRecords(Stores stores) {
        return stores.records("first_names", FirstName.class, List.of("until"));
    }
}
