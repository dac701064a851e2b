package nastavnik.region.identity;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * An OpenID Connect provider in which everybody is invented. In production the authority's own
 * takes its place.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class IdentityApplication {

    /**
     * The configuration has a name of its own, for other programs of this module share the class
     * path.
     */
    public static void main(String[] args) {
        new SpringApplicationBuilder(IdentityApplication.class)
                .properties("spring.config.name=identity")
                .run(args);
    }
}
