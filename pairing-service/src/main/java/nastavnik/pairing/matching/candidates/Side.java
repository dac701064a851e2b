package nastavnik.pairing.matching.candidates;

/**
 * One of the two people, in numbers.
 *
 * @param number in the order of ids
 * @param organisations numbers, sorted
 * @param wants tags of the request, or competences
 * @param desiredFrom youngest mentee wanted
 * @param desiredTo oldest mentee wanted
 * @param preferred numbers of the people asked for, best first
 * @param previous numbers of the mentors of earlier cycles
 */
@SuppressWarnings("ArrayRecordComponent") // shared columns, never compared
record Side(
        int number,
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
        int[] preferred,
        int[] previous) {}
