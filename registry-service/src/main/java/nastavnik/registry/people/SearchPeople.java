package nastavnik.registry.people;

import com.fasterxml.jackson.annotation.JsonProperty;

import jakarta.validation.constraints.Size;

import nastavnik.events.ParticipationStatus;
import nastavnik.events.Role;
import nastavnik.events.Side;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.audit.AuditLog;
import nastavnik.platform.rights.Access;
import nastavnik.platform.rights.Forbidden;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Page;
import nastavnik.platform.store.Slice;
import nastavnik.platform.web.BadInput;
import nastavnik.registry.participant.Known;
import nastavnik.registry.participant.Participant;
import nastavnik.registry.participant.SignerPolicy;
import nastavnik.registry.preliminary.Preliminaries;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds people of one organisation. Names rest sealed, so they are opened here and compared in
 * memory: an organisation has some two thousand people at most.
 */
@Service
class SearchPeople {

    /** Who may see a line before there is a consent. */
    static final Role[] OF_PRELIMINARY = {Role.CURATOR, Role.CLASS_TEACHER};

    /**
     * What is asked; all conditions hold together.
     *
     * @param unsaid those only whose participation lacks what matching needs
     */
    record Query(
            @Nullable Side side,
            @Nullable String cycle,
            @Nullable ParticipationStatus status,
            @JsonProperty("class") @Size(max = 20) @Nullable String schoolClass,
            @Size(max = 200) @Nullable String text,
            @Nullable Boolean preliminary,
            @Nullable Boolean unsaid,
            @Nullable Purpose purpose,
            @Nullable String after,
            @Nullable Integer size) {}

    private final AggregateStore<Participant> participants;
    private final Preliminaries preliminaries;
    private final Cards cards;
    private final SignerPolicy signers;
    private final Access access;
    private final OwnClasses own;
    private final AuditLog audit;
    private final Clock clock;

    SearchPeople(
            AggregateStore<Participant> participants,
            Preliminaries preliminaries,
            Cards cards,
            SignerPolicy signers,
            Access access,
            OwnClasses own,
            AuditLog audit,
            Clock clock) {
        this.participants = participants;
        this.preliminaries = preliminaries;
        this.cards = cards;
        this.signers = signers;
        this.access = access;
        this.own = own;
        this.audit = audit;
        this.clock = clock;
    }

    Slice<Found> handle(String organisation, Query query) {
        Set<Role> roles = access.rolesIn(organisation);
        OwnClasses.Seen seen = own.in(organisation);
        check(roles, seen, query);
        List<Found> all = known(organisation);
        all.removeIf(found -> !seen.covers(found.schoolClass()));
        Set<String> ids = new HashSet<>(all.stream().map(Found::id).toList());
        if (roles.contains(Role.CURATOR) || roles.contains(Role.CLASS_TEACHER)) {
            LocalDate today = LocalDate.now(clock);
            OwnClasses.Seen early = own.in(organisation, Role.CURATOR);
            preliminaries.of(organisation, today).stream()
                    .filter(line -> !ids.contains(line.id()))
                    .map(line -> Found.of(line, preliminaries.open(line), signers, today))
                    .filter(found -> early.covers(found.schoolClass()))
                    .forEach(all::add);
        }
        Purpose purpose = query.purpose() == null ? Purpose.LIST : query.purpose();
        audit.read("people-of-organisation", organisation, purpose.name());
        return Matching.slice(all, query, Page.first(query.size() == null ? 50 : query.size()));
    }

    private static void check(Set<Role> roles, OwnClasses.Seen seen, Query query) {
        if (roles.contains(Role.CURATOR) || roles.contains(Role.HEAD)) {
            return;
        }
        if (!seen.all() && seen.keys().isEmpty() && query.schoolClass() == null) {
            throw BadInput.at("/class", "class-is-named");
        }
        if (query.schoolClass() != null && !seen.covers(query.schoolClass())) {
            throw new Forbidden();
        }
        if (roles.contains(Role.MUNICIPAL_COORDINATOR) && query.purpose() == null) {
            throw BadInput.at("/purpose", "purpose-is-stated");
        }
    }

    private List<Found> known(String organisation) {
        List<Found> found = new ArrayList<>();
        participants.each(
                Filter.is("stays.organisation", organisation),
                stored -> {
                    if (stored.state() instanceof Known known
                            && known.stays().open(organisation).isPresent()) {
                        found.add(
                                Found.of(
                                        stored.id(),
                                        known,
                                        cards.open(stored.id(), known),
                                        organisation,
                                        signers));
                    }
                });
        return found;
    }
}
