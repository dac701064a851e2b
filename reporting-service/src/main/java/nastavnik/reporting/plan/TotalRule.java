package nastavnik.reporting.plan;

/** What the total row is computed from. */
public enum TotalRule {
    /** The share of the whole base, as the published plan does. */
    FROM_BASE,
    /** The rounded rows added up. */
    SUM_OF_ROWS
}
