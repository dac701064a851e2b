package nastavnik.monitoring.questionnaire;

import nastavnik.platform.store.Records;
import nastavnik.platform.store.Stores;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** Where the region's own versions are kept. */
@Configuration(proxyBeanMethods = false)
class QuestionnaireStore {

    @Bean
    Records<Questionnaire> questionnaireRecords(Stores stores) {
        return stores.records("questionnaires", Questionnaire.class, List.of("code"));
    }
}
