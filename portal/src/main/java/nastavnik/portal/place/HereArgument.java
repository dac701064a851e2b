package nastavnik.portal.place;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the place of a request: named by it, or else the one chosen last. Every form names its
 * place, so two windows in two schools never mix.
 */
@Component
public class HereArgument {

    /** The request parameter, and where the last choice is remembered. */
    public static final String PLACE = "place";

    private static final String FOUND = HereArgument.class.getName();

    private final Places places;

    HereArgument(Places places) {
        this.places = places;
    }

    /** Where this request is; asked for once per request. */
    public Here of(HttpServletRequest request) {
        if (request.getAttribute(FOUND) instanceof Here known) {
            return known;
        }
        HttpSession session = request.getSession();
        String wanted = request.getParameter(PLACE);
        Here here = places.here(wanted != null ? wanted : remembered(session));
        if (wanted != null && !here.key().equals(wanted)) {
            throw new NotHere();
        }
        session.setAttribute(PLACE, here.key());
        request.setAttribute(FOUND, here);
        return here;
    }

    /** The place found for this request, if it was looked for. */
    public static @Nullable Here found(HttpServletRequest request) {
        return request.getAttribute(FOUND) instanceof Here known ? known : null;
    }

    private static @Nullable String remembered(HttpSession session) {
        return (String) session.getAttribute(PLACE);
    }
}
