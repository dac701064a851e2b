package nastavnik.platform.aggregate;

/**
 * The second check of rules that look at a replica, against the replica as it is after the save.
 *
 * @see AggregateType#recheck(Recheck)
 */
@FunctionalInterface
public interface Recheck<S extends Claimant> {

    /**
     * Gives the opposite command where a rule no longer holds. It may be asked twice about the same
     * save.
     *
     * @param since the first revision nobody has checked yet; what came before it stands
     */
    void check(Stored<S> saved, long since);
}
