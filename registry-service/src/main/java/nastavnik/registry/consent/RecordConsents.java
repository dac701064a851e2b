package nastavnik.registry.consent;

import nastavnik.platform.web.Bulk;

import org.springframework.stereotype.Service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Records signed papers of many, and says who stands in a base without a request or a form. */
@Service
class RecordConsents {

    private final SignPapers sign;
    private final Bulk bulk;

    RecordConsents(SignPapers sign, Bulk bulk) {
        this.sign = sign;
        this.bulk = bulk;
    }

    Recorded handle(String organisation, List<Paper> papers) {
        Map<String, List<Paper>> byPerson =
                papers.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Paper::person, LinkedHashMap::new, Collectors.toList()));
        Map<String, Object> states = new ConcurrentHashMap<>();
        Bulk.Answer answer =
                bulk.each(
                        List.copyOf(byPerson.entrySet()),
                        Map.Entry::getKey,
                        one -> {
                            var after = sign.handle(organisation, one.getKey(), one.getValue());
                            states.put(one.getKey(), after.state());
                            return after;
                        });
        return Recorded.of(answer, byPerson, states, organisation);
    }
}
