/**
 * Both bases read from the files schools have: checked row by row, correct rows taken, the same
 * file again changing nothing, the pairs it implies offered by id.
 */
@NullMarked
package nastavnik.registry.imports;

import org.jspecify.annotations.NullMarked;
