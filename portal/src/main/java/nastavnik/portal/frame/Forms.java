package nastavnik.portal.frame;

import jakarta.servlet.http.HttpServletRequest;

import nastavnik.portal.place.Here;
import nastavnik.portal.place.HereArgument;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.servlet.support.csrf.CsrfRequestDataValueProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

import java.util.Map;
import java.util.TreeMap;

/**
 * Adds to every {@code th:action} form the token against forged requests, and the place it was
 * opened in.
 */
@Component("requestDataValueProcessor")
class Forms implements RequestDataValueProcessor {

    private final CsrfRequestDataValueProcessor csrf = new CsrfRequestDataValueProcessor();

    @Override
    public String processAction(HttpServletRequest request, String action, String method) {
        return csrf.processAction(request, action, method);
    }

    @Override
    public String processFormFieldValue(
            HttpServletRequest request, @Nullable String name, String value, String type) {
        return value;
    }

    @Override
    public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        Map<String, String> fields = new TreeMap<>(csrf.getExtraHiddenFields(request));
        Here here = HereArgument.found(request);
        if (here != null) {
            fields.put(HereArgument.PLACE, here.key());
        }
        return fields;
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
        return url;
    }
}
