package nastavnik.monitoring.questionnaire;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the product brings along: first versions (template), worded by ourselves after the
 * methodology's lists of topics. The region edits them.
 */
@Component
final class Defaults {

    private static final String PLACE = "classpath:/nastavnik/monitoring/questionnaires/*.json";

    private final Map<String, Questionnaire> byCode = new TreeMap<>();

    Defaults() {
        JsonMapper json = JsonMapper.shared();
        for (Resource resource : resources()) {
            try (InputStream input = resource.getInputStream()) {
                Questionnaire read = json.readValue(input, Questionnaire.class);
                byCode.put(read.code(), read);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** By code, in the order of the codes. */
    Map<String, Questionnaire> byCode() {
        return byCode;
    }

    private static Resource[] resources() {
        try {
            return new PathMatchingResourcePatternResolver().getResources(PLACE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
