package nastavnik.registry.consent;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Where the texts of consents come from. */
@Configuration
@EnableConfigurationProperties(ConsentTexts.Settings.class)
class ConsentConfiguration {}
