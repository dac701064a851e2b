package nastavnik.registry.sheet;

/** What a file may be at most: generous for a school, too small to exhaust the service. */
final class Limits {

    static final int MEGABYTE = 1024 * 1024;
    static final int FILE_BYTES = 20 * MEGABYTE;
    static final int ROWS = 100_000;
    static final int COLUMNS = 1_024;
    static final int CELL_LENGTH = 4_000;

    /** Characters of all cells together; they are held in memory while the file is worked on. */
    static final int TEXT_LENGTH = 20_000_000;

    /** What a packed file may become, all parts together. */
    static final long UNPACKED_BYTES = 400L * MEGABYTE;

    /** What a part other than a sheet may become: the reader holds the shared strings. */
    static final long UNPACKED_PART_BYTES = 50L * MEGABYTE;

    static final int PARTS = 2_000;
    static final int FORMULAS = 20_000;

    private Limits() {}
}
