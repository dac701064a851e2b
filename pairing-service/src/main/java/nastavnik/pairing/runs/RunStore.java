package nastavnik.pairing.runs;

import nastavnik.platform.store.Records;
import nastavnik.platform.store.Stores;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** Where runs are kept: the run, its input, and its rows. */
@Configuration(proxyBeanMethods = false)
class RunStore {

    @Bean
    Records<Run> runs(Stores stores) {
        return stores.records("runs", Run.class, List.of("organisation"));
    }

    @Bean
    Records<RunInput> runInputs(Stores stores) {
        return stores.records("runInputs", RunInput.class, List.of());
    }

    @Bean
    Records<Proposal> runProposals(Stores stores) {
        return stores.records(
                "runProposals", Proposal.class, List.of("run", "mentee", "mentor", "first"));
    }

    @Bean
    Records<Alone> runUnmatched(Stores stores) {
        return stores.records("runUnmatched", Alone.class, List.of("run"));
    }
}
