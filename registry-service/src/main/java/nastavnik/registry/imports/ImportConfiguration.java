package nastavnik.registry.imports;

import nastavnik.platform.store.Records;
import nastavnik.platform.store.Stores;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** Where runs are kept, and where the words of files come from. */
@Configuration
@EnableConfigurationProperties(Wordings.Settings.class)
class ImportConfiguration {

    @Bean
    Records<ImportRun> importRuns(Stores stores) {
        return stores.records(
                "people-imports", ImportRun.class, List.of("organisation", "undo.status"));
    }
}
