/**
 * What a matching run answers: pairs, reasons, loads and the proof. Stored with the run and served
 * as JSON.
 */
@NullMarked
package nastavnik.pairing.matching.result;

import org.jspecify.annotations.NullMarked;
