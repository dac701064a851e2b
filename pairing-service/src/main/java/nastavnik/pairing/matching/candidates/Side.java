package nastavnik.pairing.matching.candidates;

import java.util.List;
import java.util.Set;

/**
 * One of the two people, in numbers.
 *
 * @param organisations numbers, sorted
 * @param wants tags of the request, or competences
 * @param desiredFrom youngest mentee wanted
 * @param desiredTo oldest mentee wanted
 * @param preferred people asked for, best first
 * @param previous mentors of earlier cycles
 */
@SuppressWarnings("ArrayRecordComponent") // shared columns, never compared
record Side(
        String id,
        int age,
        int category,
        int[] organisations,
        long[] municipalities,
        long[] wants,
        long[] interests,
        long[] languages,
        long[] availability,
        long[] facts,
        boolean remote,
        int desiredFrom,
        int desiredTo,
        List<String> preferred,
        Set<String> previous) {}
