package nastavnik.region;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the launcher says, in Russian unless asked for English. */
public final class Messages {

    private final ResourceBundle bundle;
    private final Locale locale;

    public Messages(String language) {
        this.locale = Locale.forLanguageTag(language);
        this.bundle =
                ResourceBundle.getBundle(
                        "nastavnik.region.messages",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    String name(Part part) {
        return bundle.getString("part." + part.title());
    }

    String seconds(Duration duration) {
        return String.format(locale, "%.1f", duration.toMillis() / 1000.0);
    }
}
