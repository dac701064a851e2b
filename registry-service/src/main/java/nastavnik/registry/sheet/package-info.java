/**
 * Spreadsheets as schools have them, read into rows of cells with their places, and refused by
 * name.
 */
@NullMarked
package nastavnik.registry.sheet;

import org.jspecify.annotations.NullMarked;
