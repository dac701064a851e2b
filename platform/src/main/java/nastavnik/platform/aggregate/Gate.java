package nastavnik.platform.aggregate;

/** Whether commands can be taken at all; asked before anything changes. */
@FunctionalInterface
interface Gate {

    /**
     * Lets through or not.
     *
     * @throws Unready if the indexes that guard claims are not there yet, the store is older than
     *     its topic, or too much is waiting to be told
     */
    void check();
}
