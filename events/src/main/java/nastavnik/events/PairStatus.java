package nastavnik.events;

/**
 * PROPOSED → AGREED → ACTIVE ⇄ SUSPENDED → COMPLETED; DECLINED before an order, TERMINATED after
 * one.
 */
public enum PairStatus {
    PROPOSED,
    AGREED,
    ACTIVE,
    SUSPENDED,
    COMPLETED,
    DECLINED,
    TERMINATED
}
