package nastavnik.region;

/** Takes what is done at the moment, in the words of the person at the terminal. */
@FunctionalInterface
public interface Progress {

    /** By a key of the region's messages. */
    void tell(String key, Object... arguments);
}
