package nastavnik.registry.organisation;

import nastavnik.events.OrganisationKind;
import nastavnik.events.OrganisationState;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.ClaimTaken;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.web.BadInput;
import nastavnik.registry.sheet.Letters;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;

/** Lets an organisation or municipality begin to take part. */
@Component
class RegisterOrganisation {

    private final AggregateStore<Organisation> organisations;
    private final Clock clock;

    RegisterOrganisation(AggregateStore<Organisation> organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    Stored<Organisation> handle(String id, OrganisationState facts) {
        refuseMixedLetters("/name", facts.name());
        refuseMixedLetters("/shortName", facts.shortName());
        if (facts.opened().isAfter(LocalDate.now(clock).plusYears(1))) {
            throw BadInput.at("/opened", "organisation-opened");
        }
        String parent = facts.parent();
        if (parent != null) {
            refuseUnknownMunicipality(parent);
        }
        try {
            return organisations.create(id, Organisation.register(id, facts));
        } catch (ClaimTaken taken) {
            throw new Refusal("name-is-free");
        }
    }

    /** A readable id; that of the same organisation again, so that a repeat meets itself. */
    String idFor(OrganisationState facts) {
        String name = Claims.key(facts.shortName());
        return ReadableId.of(
                String.valueOf(facts.parent()),
                facts.shortName(),
                id ->
                        organisations
                                .find(id)
                                .filter(
                                        o ->
                                                !Claims.key(o.state().facts().shortName())
                                                        .equals(name))
                                .isPresent());
    }

    static void refuseMixedLetters(String pointer, String name) {
        Letters.mixed(name)
                .ifPresent(
                        letters -> {
                            throw BadInput.at(pointer, "mixed-letters", letters);
                        });
    }

    private void refuseUnknownMunicipality(String parent) {
        boolean municipality =
                organisations
                        .find(parent)
                        .filter(m -> m.state().facts().kind() == OrganisationKind.MUNICIPALITY)
                        .filter(m -> m.state() instanceof Organisation.Running)
                        .isPresent();
        if (!municipality) {
            throw BadInput.at("/municipality", "unknown-municipality");
        }
    }
}
