package nastavnik.region.demo;

import nastavnik.region.Addresses;
import nastavnik.region.Messages;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The region being filled: who acts in it, in which words, and who is told. */
final class Region {

    static final String DISTRICT = "kalininsky";
    static final String SECOND = "zarechny";

    private final Map<String, Somebody> people = new ConcurrentHashMap<>();
    private final Addresses addresses;
    private final Calendar calendar;
    private final Consumer<String> progress;
    private final Words words = new Words();
    private final Messages messages = new Messages("ru");

    Region(Addresses addresses, Calendar calendar, Consumer<String> progress) {
        this.addresses = addresses;
        this.calendar = calendar;
        this.progress = progress;
    }

    Somebody as(String login) {
        return people.computeIfAbsent(login, name -> Somebody.as(name, addresses));
    }

    Somebody curator(School school) {
        return as("curator" + school.suffix());
    }

    Somebody head(School school) {
        return as("head" + school.suffix());
    }

    /** As the registry names it, which makes ids of names. */
    static String id(School school) {
        return DISTRICT + "-sosh-" + school.name().replaceAll("\\D", "");
    }

    Words words() {
        return words;
    }

    Calendar calendar() {
        return calendar;
    }

    void tell(String key, Object... arguments) {
        progress.accept(messages.text("demo." + key, arguments));
    }
}
