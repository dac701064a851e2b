package nastavnik.reporting.indicator;

import nastavnik.events.FormKind;

import java.util.Map;

/**
 * The people an indicator counts in one organisation.
 *
 * @param all their numbers, each once
 * @param kinds the same by kind of form; somebody in both is in both
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Found(int[] all, Map<FormKind, int[]> kinds) {}
