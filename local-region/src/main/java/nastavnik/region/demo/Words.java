package nastavnik.region.demo;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words the district is made of; they are data, so no Russian stands in the code. */
final class Words {

    private final ResourceBundle bundle =
            ResourceBundle.getBundle("nastavnik.region.demo.words", Locale.ROOT);

    String text(String key) {
        return bundle.getString(key);
    }

    String text(String key, Object argument) {
        return MessageFormat.format(text(key), argument);
    }

    List<String> list(String key) {
        return Arrays.stream(text(key).split(",", -1)).map(String::strip).toList();
    }
}
