package nastavnik.pairing.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import nastavnik.events.Role;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.rights.Access;
import nastavnik.platform.web.Answers;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** The dictionary of forms and the policy: everybody reads, the regional centre decides. */
@RestController
class PolicyController {

    private final Policies policies;
    private final Access access;

    PolicyController(Policies policies, Access access) {
        this.policies = policies;
        this.access = access;
    }

    record Forms(int version, List<Form> items) {}

    record Replacement(
            @NotNull List<@Valid Form> forms,
            @NotNull List<Gate> gates,
            @NotNull Scoring matching) {

        Policy policy() {
            return new Policy(0, forms, gates, matching);
        }
    }

    @GetMapping("/forms")
    Forms forms() {
        access.scope();
        Policy policy = policies.current();
        return new Forms(policy.version(), policy.forms());
    }

    @GetMapping("/policy")
    ResponseEntity<Policy> policy(@RequestParam(required = false) @Nullable Integer version) {
        access.scope();
        Policy policy = version == null ? policies.current() : policies.version(version);
        return Answers.shown(policy.version(), policy);
    }

    @PutMapping("/policy")
    ResponseEntity<Policy> replace(
            @RequestBody @Valid Replacement replacement, ExpectedRevision seen) {
        access.requireRegion(Role.REGIONAL_CENTER);
        Policy policy = policies.replace(replacement.policy(), seen);
        return Answers.shown(policy.version(), policy);
    }
}
