package nastavnik.portal.frame;

import jakarta.servlet.http.HttpServletRequest;

import nastavnik.portal.place.Here;
import nastavnik.portal.place.HereArgument;
import nastavnik.portal.services.SentOnce;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Adds to every {@code th:action} form the token against forged requests, the place it was opened
 * in, and a key by which the same form sent again is known.
 */
class Forms implements RequestDataValueProcessor {

    private final RequestDataValueProcessor csrf;

    private Forms(RequestDataValueProcessor csrf) {
        this.csrf = csrf;
    }

    /** Puts the place beside the token that Spring Security adds. */
    @Configuration(proxyBeanMethods = false)
    static class Wrapping {
        @Bean
        static BeanPostProcessor placesInForms() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof RequestDataValueProcessor csrf ? new Forms(csrf) : bean;
                }
            };
        }
    }

    @Override
    public String processAction(HttpServletRequest request, String action, String method) {
        return csrf.processAction(request, action, method);
    }

    @Override
    public String processFormFieldValue(
            HttpServletRequest request, @Nullable String name, String value, String type) {
        return csrf.processFormFieldValue(request, name, value, type);
    }

    @Override
    public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        Map<String, String> fields = new TreeMap<>();
        Map<String, String> tokens = csrf.getExtraHiddenFields(request);
        if (tokens != null && !tokens.isEmpty()) { // a form that asks only has none
            fields.putAll(tokens);
            fields.put(SentOnce.FIELD, UUID.randomUUID().toString());
        }
        Here here = HereArgument.found(request);
        if (here != null) {
            fields.put(HereArgument.PLACE, here.key());
        }
        return fields;
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
        return csrf.processUrl(request, url);
    }
}
