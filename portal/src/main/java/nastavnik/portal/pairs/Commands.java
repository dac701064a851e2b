package nastavnik.portal.pairs;

import nastavnik.portal.frame.Body;
import nastavnik.portal.frame.Results;
import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Services;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a command about one pair and comes back to its page, whatever became of it. */
@Component
class Commands {

    private final Services services;
    private final Results results;

    Commands(Services services, Results results) {
        this.services = services;
        this.results = results;
    }

    /**
     * Gives it.
     *
     * @param path below the pair
     * @param done key of what is said when it was done
     */
    String give(String id, String path, Body body, String done, RedirectAttributes next) {
        try {
            tell(id, path, body);
            results.done(next, done);
        } catch (Refused refused) {
            results.refused(next, refused);
        }
        return page(id);
    }

    /** Gives it; the caller answers a refusal. */
    void tell(String id, String path, Body body) {
        services.pairing().tell(HttpMethod.POST, "/pairs/{id}" + path, body.fields(), id);
    }

    static String page(String id) {
        return "redirect:/pairs/" + id;
    }
}
