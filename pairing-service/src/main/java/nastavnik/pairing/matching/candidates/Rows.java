package nastavnik.pairing.matching.candidates;

import java.util.Arrays;

/** A candidate table being written, wish after wish. */
final class Rows {

    private final int[] start;
    private int[] mentor = new int[1024];
    private short[] score = new short[1024];
    private int size;

    Rows(int wishes) {
        start = new int[wishes + 1];
    }

    void add(int who, int points) {
        if (size == mentor.length) {
            mentor = Arrays.copyOf(mentor, size + (size >> 1));
            score = Arrays.copyOf(score, mentor.length);
        }
        mentor[size] = who;
        score[size++] = (short) points;
    }

    void endOfWish(int wish) {
        start[wish + 1] = size;
    }

    CandidateTable table() {
        return new CandidateTable(start, Arrays.copyOf(mentor, size), Arrays.copyOf(score, size));
    }
}
