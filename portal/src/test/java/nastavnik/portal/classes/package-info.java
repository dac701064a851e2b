/** The class sheet as a class teacher gets it. */
@NullMarked
package nastavnik.portal.classes;

import org.jspecify.annotations.NullMarked;
