package nastavnik.platform.web;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

import java.util.List;

/** Texts of the message bundles in the caller's language. */
public final class Texts {

    private final MessageSource messages;

    public Texts(MessageSource messages) {
        this.messages = messages;
    }

    /** The text of a key; the key itself where there is none. */
    public String of(String key, List<Object> arguments) {
        String text =
                messages.getMessage(key, arguments.toArray(), key, LocaleContextHolder.getLocale());
        return text == null ? key : text;
    }

    /** The text of a key without arguments. */
    public String of(String key) {
        return of(key, List.of());
    }
}
