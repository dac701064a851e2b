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
        String known =
                refused.status() == 503 || refused.status() == 504
                        ? "unavailable"
                        : "not-understood";
        return new Said(
                title == null ? of("problem." + known + ".title") : title,
                detail == null ? of("problem." + known + ".detail") : detail,
                problem.faults().stream().map(this::withField).toList(),
                problem.trace());
    }

    /** A fault with the name of its field, where the pages have one: «Фамилия: не заполнено». */
    private Refused.Fault withField(Refused.Fault fault) {
        String pointer = fault.pointer();
        String detail = fault.detail();
        String name = pointer == null ? "" : labelOf(pointer);
        return name.isEmpty() || detail == null
                ? fault
                : new Refused.Fault(pointer, of("frame.fault", name, detail));
    }

    /** By the pointer's last two names, as {@code order.on}, or else by the last. */
    private String labelOf(String pointer) {
        String[] path = pointer.split("/", -1);
        String last = path[path.length - 1];
        String parent = path.length < 2 ? "" : path[path.length - 2];
        return orElse("field." + parent + "." + last, orElse("field." + last, ""));
    }

    /** What a field is called; its technical name where the pages have none. */
    String field(String name) {
        return orElse("field." + name, name);
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
