package nastavnik.portal.frame;

import nastavnik.portal.services.Refused;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A no as a person reads it; in templates the fragment {@code frame :: said(…)}.
 *
 * @param title what
 * @param detail how to mend it
 * @param faults where, by field
 * @param trace number to tell the support; after a fault only
 */
public record Said(
        String title, String detail, List<Refused.Fault> faults, @Nullable String trace) {

    /** What is wrong with a field, by the JSON pointer of it. */
    public @Nullable String at(String pointer) {
        return faults.stream()
                .filter(fault -> pointer.equals(fault.pointer()))
                .map(Refused.Fault::detail)
                .findFirst()
                .orElse(null);
    }
}
