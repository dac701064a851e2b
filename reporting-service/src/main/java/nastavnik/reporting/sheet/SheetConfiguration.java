package nastavnik.reporting.sheet;

import nastavnik.platform.web.Texts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SheetConfiguration {

    @Bean
    Book book(Texts texts) {
        return new Book(texts);
    }
}
