package nastavnik.region;

/**
 * Fills an empty region through the public API, as a user would. Found by {@link
 * java.util.ServiceLoader}. Loaded once when all parts are ready and remembered in the data
 * directory; a loading that was cut off is run again, so it has to be repeatable.
 */
public interface Demonstration {

    /** By which it is chosen: {@code -Dregion.demo=district}. */
    String name();

    /**
     * Returns when everything was accepted; any exception means it is to be tried again at the next
     * start.
     *
     * @param progress hears of each step
     */
    void load(Addresses addresses, Progress progress) throws Exception;
}
