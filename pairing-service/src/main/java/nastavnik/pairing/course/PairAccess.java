package nastavnik.pairing.course;

import nastavnik.events.Audience;
import nastavnik.events.Role;
import nastavnik.pairing.pair.Pair;
import nastavnik.pairing.pair.PairFields;
import nastavnik.pairing.pair.Terms;
import nastavnik.pairing.policy.Form;
import nastavnik.pairing.policy.Policies;
import nastavnik.pairing.policy.Policy;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.rights.Access;
import nastavnik.platform.rights.Forbidden;
import nastavnik.platform.rights.Scope;
import nastavnik.platform.store.Filter;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may touch a pair: the curator of the organisation it belongs to changes it; the mentor's and
 * the mentees' organisations may read it.
 */
@Component
public class PairAccess {

    /** Region-wide roles see sums, not pairs. */
    private static final Role[] READERS = {
        Role.CURATOR,
        Role.HEAD,
        Role.CLASS_TEACHER,
        Role.PSYCHOLOGIST,
        Role.MUNICIPAL_COORDINATOR,
        Role.MUNICIPAL_HEAD,
        Role.MUNICIPAL_SUPPORT
    };

    private final AggregateStore<Pair> pairs;
    private final Policies policies;
    private final Access access;

    PairAccess(AggregateStore<Pair> pairs, Policies policies, Access access) {
        this.pairs = pairs;
        this.policies = policies;
        this.access = access;
    }

    /** Lets a curator through. */
    public void change(String pair) {
        Terms terms = pairs.get(pair).state().dossier().terms();
        curator(terms.organisation(), terms.audience());
    }

    /**
     * Lets through a curator of the organisation whose appointment is for this audience, or for
     * both.
     *
     * @throws NotFound if the organisation is foreign
     * @throws Forbidden if the caller's role, or audience, there is another one
     */
    public void curator(String organisation, Audience audience) {
        access.require(organisation, Role.CURATOR);
        if (!isFor(organisation, audience)) {
            throw new Forbidden();
        }
    }

    /**
     * Lets through a curator whose appointment is for the audiences of these forms; a form that is
     * not in the dictionary is refused by its own name later.
     */
    public void curator(String organisation, Collection<String> forms) {
        access.require(organisation, Role.CURATOR);
        Policy policy = policies.current();
        forms.stream()
                .distinct()
                .flatMap(code -> policy.form(code).stream())
                .forEach(form -> curator(organisation, form.audience()));
    }

    /** Codes of the forms a curator of an organisation works with. */
    public List<String> forms(String organisation) {
        access.require(organisation, Role.CURATOR);
        return policies.current().forms().stream()
                .filter(form -> isFor(organisation, form.audience()))
                .map(Form::code)
                .toList();
    }

    private boolean isFor(String organisation, Audience audience) {
        return access.appointments().stream()
                .filter(right -> right.role() == Role.CURATOR)
                .filter(right -> organisation.equals(right.scope()))
                .anyMatch(right -> right.audience() == null || right.audience() == audience);
    }

    /** A pair for somebody who may read it. */
    public Stored<Pair> read(String id) {
        Stored<Pair> pair = pairs.get(id);
        boolean otherRole = false;
        for (String organisation : organisations(pair.state())) {
            try {
                access.require(organisation, READERS);
                return pair;
            } catch (Forbidden e) {
                otherRole = true;
            } catch (NotFound e) {
                // Not through this organisation; perhaps through another one of the pair.
            }
        }
        if (otherRole) {
            throw new Forbidden();
        }
        throw new NotFound();
    }

    private static Set<String> organisations(Pair pair) {
        Set<String> all = new TreeSet<>();
        all.add(pair.dossier().terms().organisation());
        pair.team().mentors().forEach(mentor -> all.add(mentor.organisation()));
        pair.team().members().forEach(member -> all.add(member.organisation()));
        return all;
    }

    /** Lets through whoever may read pairs of an organisation or municipality. */
    public void readOf(String organisation) {
        access.require(organisation, READERS);
    }

    /** The pairs the caller may read. */
    public Filter readable() {
        Scope scope = access.scope(READERS);
        return scope.everything()
                ? Filter.everything()
                : Filter.any(
                        scope.filter(PairFields.ORGANISATION),
                        scope.filter(PairFields.MENTOR_ORGANISATION),
                        scope.filter(PairFields.MEMBER_ORGANISATION));
    }
}
