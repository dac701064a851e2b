/** One story through everything, black box: what a district does in a year, told over HTTP. */
@NullMarked
package nastavnik.story;

import org.jspecify.annotations.NullMarked;
