package nastavnik.portal.pairs;

import nastavnik.portal.services.Services;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The region's dictionary of forms; what a form is called is the region's word. */
@Component
class FormsOfMentoring {

    private final Services services;

    FormsOfMentoring(Services services) {
        this.services = services;
    }

    /** A form with its titles by language. */
    record Form(String code, Map<String, String> title) {

        /** In the reader's language. */
        public String name() {
            String language = LocaleContextHolder.getLocale().getLanguage();
            return title.getOrDefault(language, title.getOrDefault("ru", code));
        }
    }

    record All(List<Form> items) {}

    List<Form> all() {
        return services.pairing().get(All.class, "/forms").items();
    }

    /** Names by code. */
    Map<String, String> names() {
        return all().stream().collect(Collectors.toMap(Form::code, Form::name));
    }
}
