package nastavnik.pairing.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import nastavnik.pairing.course.PairAccess;
import nastavnik.platform.aggregate.Ids;
import nastavnik.platform.web.Answers;
import nastavnik.platform.web.Done;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** A pair or a group made by hand. */
@RestController
class ProposalController {

    /** A school year, such as {@code 2026/27}. */
    static final String CYCLE = "20\\d\\d/\\d\\d";

    private final PairAccess access;
    private final ProposePair propose;
    private final Ids ids;

    ProposalController(PairAccess access, ProposePair propose, Ids ids) {
        this.access = access;
        this.propose = propose;
        this.ids = ids;
    }

    record Proposal(
            @NotBlank String organisation,
            @Pattern(regexp = CYCLE) @NotBlank String cycle,
            @NotBlank String form,
            @Nullable String roleModel,
            @NotBlank String mentor,
            @NotEmpty @Size(max = 100) List<@NotBlank String> members,
            @Nullable String predecessor) {}

    @PostMapping("/pairs")
    ResponseEntity<Done> propose(@RequestBody @Valid Proposal proposal) {
        access.curator(proposal.organisation(), List.of(proposal.form()));
        return Answers.created(
                propose.handle(
                        new ProposePair.Command(
                                ids.next(),
                                proposal.organisation(),
                                proposal.cycle(),
                                proposal.form(),
                                proposal.roleModel(),
                                proposal.mentor(),
                                proposal.members(),
                                proposal.predecessor())));
    }
}
