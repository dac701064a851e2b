package nastavnik.reporting.columns;

/** Constants as small numbers. They live in memory only, so their order may change with a build. */
public final class Codes {

    private Codes() {}

    /** The number of a constant. */
    @SuppressWarnings("EnumOrdinal")
    public static int of(Enum<?> constant) {
        return constant.ordinal();
    }
}
