package nastavnik.reporting.columns;

import java.util.Arrays;

/** Gives each id a small number, in the order they come, and keeps a revision for each. */
public final class Roster {

    private String[] ids = new String[64];
    private long[] revisions = new long[64];
    private int[] slots = new int[256];
    private int size;

    /** Number of ids met so far. */
    public int size() {
        return size;
    }

    /** The id with this number. */
    public String id(int number) {
        return ids[number];
    }

    /** Revision last applied; 0 for an id only mentioned by others so far. */
    public long revision(int number) {
        return revisions[number];
    }

    /** Notes the revision last applied. */
    public void revise(int number, long revision) {
        revisions[number] = revision;
    }

    /** The number of an id, or {@link Table#NONE} if it was never met. */
    public int find(String id) {
        return slots[slot(id)] - 1;
    }

    /** The number of an id, a new one if it was never met. */
    public int number(String id) {
        int slot = slot(id);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size + size / 2);
            revisions = Arrays.copyOf(revisions, ids.length);
        }
        ids[size] = id;
        slots[slot] = ++size;
        if (size * 2 > slots.length) {
            rehash();
        }
        return size - 1;
    }

    /** All numbers in the order of their ids, which does not depend on who came first. */
    public int[] sorted() {
        return java.util.stream.IntStream.range(0, size)
                .boxed()
                .sorted((a, b) -> ids[a].compareTo(ids[b]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int slot(String id) {
        int mask = slots.length - 1;
        int hash = id.hashCode();
        int slot = (hash ^ (hash >>> 15)) & mask;
        while (slots[slot] != 0 && !ids[slots[slot] - 1].equals(id)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        for (int number = 0; number < size; number++) {
            slots[slot(ids[number])] = number + 1;
        }
    }
}
