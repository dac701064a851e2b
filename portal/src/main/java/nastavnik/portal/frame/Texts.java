package nastavnik.portal.frame;

import nastavnik.portal.services.Refused;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.util.List;

/** Texts of the bundles in the reader's language. */
@Component
public class Texts {

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    /** The text of a key. */
    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** The text of a key, or another one where there is none. */
    public String orElse(String key, String other) {
        String text = messages.getMessage(key, null, other, LocaleContextHolder.getLocale());
        return text == null ? other : text;
    }

    /** What a service said, or, where it said nothing readable, what its status means. */
    public Said said(Refused refused) {
        Refused.Problem problem = refused.problem();
        String title = problem.title();
        String detail = problem.detail();
        String known = refused.status() == 503 ? "unavailable" : "not-understood";
        return new Said(
                title == null ? of("problem." + known + ".title") : title,
                detail == null ? of("problem." + known + ".detail") : detail,
                problem.faults(),
                problem.trace());
    }

    /** One of the portal's own. */
    public Said said(String name, Object... arguments) {
        return new Said(
                of("problem." + name + ".title", arguments),
                of("problem." + name + ".detail", arguments),
                List.of(),
                null);
    }
}
