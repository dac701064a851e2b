package nastavnik.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.util.List;

/**
 * Texts of the message bundles in the caller's language: the service's first, then those all
 * services share.
 */
public final class Texts {

    private final MessageSource messages;
    private final ResourceBundleMessageSource shared = new ResourceBundleMessageSource();

    public Texts(MessageSource messages) {
        this.messages = messages;
        shared.setBasename("nastavnik/platform/messages");
        shared.setDefaultEncoding("UTF-8");
        shared.setFallbackToSystemLocale(false);
    }

    /** The text of a key; the key itself where there is none. */
    public String of(String key, List<Object> arguments) {
        String own = in(messages, key, arguments);
        if (own != null) {
            return own;
        }
        String common = in(shared, key, arguments);
        return common == null ? key : common;
    }

    private static @Nullable String in(MessageSource source, String key, List<Object> arguments) {
        return source.getMessage(key, arguments.toArray(), null, LocaleContextHolder.getLocale());
    }

    /** The text of a key without arguments. */
    public String of(String key) {
        return of(key, List.of());
    }
}
