package nastavnik.pairing.matching.network;

/** Which arc each wish uses, and what the places are worth. */
public final class Assignment {

    /** No arc: the wish leaves. */
    public static final int ALONE = -1;

    /** No arc: the wish is not there. */
    public static final int ABSENT = -2;

    private final int[] arc;
    private final long[] price;

    Assignment(int[] arc, long[] price) {
        this.arc = arc;
        this.price = price;
    }

    /** The arc of a wish, {@link #ALONE} when it leaves, {@link #ABSENT}. */
    public int arc(int wish) {
        return arc[wish];
    }

    /** The price of a node: what one unit more that enters it costs the whole. */
    public long price(int node) {
        return price[node];
    }
}
