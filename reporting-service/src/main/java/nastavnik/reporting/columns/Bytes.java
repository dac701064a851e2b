package nastavnik.reporting.columns;

import java.util.Arrays;

/** Short runs of small numbers, one behind the other; a row keeps where its run begins. */
public final class Bytes {

    private byte[] bytes = new byte[256];
    private int used;

    /** Puts a run behind all others, and says where it begins. */
    public int add(byte[] run) {
        if (used + run.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length + bytes.length / 2 + run.length);
        }
        System.arraycopy(run, 0, bytes, used, run.length);
        int start = used;
        used += run.length;
        return start;
    }

    /** The number at a place. */
    public int get(int at) {
        return bytes[at];
    }

    /** Overwrites a run with zeros; its place stays empty. */
    public void wipe(int start, int length) {
        Arrays.fill(bytes, start, start + length, (byte) 0);
    }
}
