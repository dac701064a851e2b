/** The class sheet: what a class teacher has to collect, and how each pupil is getting on. */
@NullMarked
package nastavnik.portal.classes;

import org.jspecify.annotations.NullMarked;
