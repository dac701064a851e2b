package nastavnik.reporting.methodology;

import nastavnik.platform.rights.Access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows how indicators are counted: the data itself. */
@RestController
class MethodologyController {

    private final Methodologies methodologies;
    private final Access access;

    MethodologyController(Methodologies methodologies, Access access) {
        this.methodologies = methodologies;
        this.access = access;
    }

    /** All of them, the default first. */
    @GetMapping("/methodologies")
    Map<String, List<Methodology>> all() {
        access.scope();
        return Map.of("items", methodologies.all());
    }

    @Configuration(proxyBeanMethods = false)
    static class Shipped {

        /** Which one is the default is the region's setting. */
        @Bean
        Methodologies methodologies(
                @Value("${nastavnik.reporting.methodology:kalininsky-2020}") String standard) {
            return Methodologies.shipped(standard.toLowerCase(Locale.ROOT));
        }
    }
}
