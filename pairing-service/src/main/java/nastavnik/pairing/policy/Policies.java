package nastavnik.pairing.policy;

import nastavnik.pairing.matching.policy.PolicyCheck;
import nastavnik.pairing.matching.policy.PolicyRefused;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.aggregate.StaleRevision;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Records;
import nastavnik.platform.web.BadInput;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The versions of the region's policy; version 0 is the template the product comes with. */
@Component
public class Policies {

    /** What the law asks, no region may loosen. */
    private static final List<String> ALWAYS =
            List.of("mentee-consented", "mentor-consented", "mentor-checked");

    private final Records<Policy> policies;
    private final Policy template;

    Policies(Records<Policy> policies) {
        this.policies = policies;
        this.template = TemplateFile.read();
    }

    /** The one in force. */
    public Policy current() {
        long newest = policies.count(Filter.everything());
        return newest == 0 ? template : version((int) newest);
    }

    /**
     * An earlier one.
     *
     * @throws NotFound if there is none of this number
     */
    public Policy version(int number) {
        return number == 0 ? template : policies.find(id(number)).orElseThrow(NotFound::new);
    }

    /** Adds a version; nothing that was decided by an earlier one changes. */
    Policy replace(Policy next, ExpectedRevision seen) {
        Policy before = current();
        if (seen.revision() != null && seen.revision() != before.version()) {
            throw new StaleRevision();
        }
        check(next);
        Policy added = next.at(before.version() + 1);
        if (!policies.putIfAbsent(id(added.version()), added)) {
            throw new StaleRevision();
        }
        return added;
    }

    private static String id(int version) {
        return "%06d".formatted(version);
    }

    private static void check(Policy policy) {
        LocalDate never = LocalDate.MAX;
        for (String rule : ALWAYS) {
            boolean there =
                    policy.matching().rules().stream()
                            .anyMatch(r -> r.code().equals(rule) && r.forms().isEmpty());
            boolean allowed =
                    policy.gates().stream()
                            .anyMatch(g -> g.rule().equals(rule) && g.mode() != Gate.Mode.BLOCK);
            if (!there || allowed || !policy.blocks(rule, never)) {
                throw new Refusal("gate-always-blocks", rule);
            }
        }
        distinct(policy.forms().stream().map(Form::code));
        try {
            PolicyCheck.check(Rulebook.whole(policy));
        } catch (PolicyRefused e) {
            throw BadInput.at("/matching/" + e.code(), "policy", e.code(), e.reason());
        }
    }

    private static void distinct(Stream<String> codes) {
        List<String> all = codes.toList();
        if (all.size() != all.stream().distinct().count()) {
            throw BadInput.at("/forms", "policy", "forms", "duplicate-code");
        }
    }
}
