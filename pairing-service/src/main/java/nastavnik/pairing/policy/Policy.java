package nastavnik.pairing.policy;

import nastavnik.platform.aggregate.Refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the region decided, one version of it.
 *
 * @param version from 0, the template the product comes with
 */
public record Policy(int version, List<Form> forms, List<Gate> gates, Scoring matching) {

    /** The form of a code. */
    public Optional<Form> form(String code) {
        return forms.stream().filter(form -> form.code().equals(code)).findFirst();
    }

    /** The form of a code, or a refusal. */
    public Form known(String code) {
        return form(code).orElseThrow(() -> new Refusal("form-is-in-the-dictionary", code));
    }

    /** Whether breaking the rule forbids, on the day. */
    public boolean blocks(String rule, LocalDate day) {
        return gates.stream()
                .filter(gate -> gate.rule().equals(rule))
                .allMatch(gate -> gate.blocks(day));
    }

    Policy at(int newVersion) {
        return new Policy(newVersion, forms, gates, matching);
    }
}
