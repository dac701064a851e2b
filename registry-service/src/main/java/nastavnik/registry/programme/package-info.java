/** The mentoring programme of an organisation in a school year, approved by its head. */
@NullMarked
package nastavnik.registry.programme;

import org.jspecify.annotations.NullMarked;
