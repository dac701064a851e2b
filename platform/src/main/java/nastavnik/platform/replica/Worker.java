package nastavnik.platform.replica;

/** Carries out what a policy asked for. */
@FunctionalInterface
public interface Worker<T> {

    /**
     * Gives commands. It may run again after a crash; the cause is set, so an aggregate that acted
     * on it changes nothing.
     *
     * @param subject id of the aggregate whose event was the cause
     */
    void carryOut(String subject, T todo);
}
