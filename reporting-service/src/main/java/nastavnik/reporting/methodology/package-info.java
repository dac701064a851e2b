/** How an authority counts: indicators as versioned data with their legal basis. */
@NullMarked
package nastavnik.reporting.methodology;

import org.jspecify.annotations.NullMarked;
