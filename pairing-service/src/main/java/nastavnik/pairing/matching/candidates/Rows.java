package nastavnik.pairing.matching.candidates;

import java.util.Arrays;
import java.util.List;

/** A candidate table being written, wish after wish. */
final class Rows {

    private final int[] start;
    private final boolean[] complete;
    private int[] mentor = new int[1024];
    private short[] score = new short[1024];
    private int wishes;
    private int size;

    Rows(int wishes) {
        start = new int[wishes + 1];
        complete = new boolean[wishes];
    }

    void add(int who, int points) {
        if (size == mentor.length) {
            mentor = Arrays.copyOf(mentor, size * 2);
            score = Arrays.copyOf(score, size * 2);
        }
        mentor[size] = who;
        score[size++] = (short) points;
    }

    void endOfWish(boolean all) {
        complete[wishes++] = all;
        start[wishes] = size;
    }

    CandidateTable table() {
        return new CandidateTable(start, mentor, score, complete);
    }

    static CandidateTable joined(List<Rows> parts) {
        int wishes = parts.stream().mapToInt(part -> part.wishes).sum();
        int arcs = parts.stream().mapToInt(part -> part.size).reduce(0, Math::addExact);
        var all =
                new CandidateTable(
                        new int[wishes + 1], new int[arcs], new short[arcs], new boolean[wishes]);
        int wish = 0;
        int arc = 0;
        for (Rows part : parts) {
            for (int i = 0; i < part.wishes; i++) {
                all.complete()[wish] = part.complete[i];
                all.start()[++wish] = arc + part.start[i + 1];
            }
            System.arraycopy(part.mentor, 0, all.mentor(), arc, part.size);
            System.arraycopy(part.score, 0, all.score(), arc, part.size);
            arc += part.size;
        }
        return all;
    }
}
