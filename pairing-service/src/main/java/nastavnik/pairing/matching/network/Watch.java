package nastavnik.pairing.matching.network;

/** Told now and then how far a solver is; throws to stop it. */
@FunctionalInterface
public interface Watch {

    void at(long done, long of);
}
