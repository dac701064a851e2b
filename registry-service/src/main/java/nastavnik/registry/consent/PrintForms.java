package nastavnik.registry.consent;

import nastavnik.platform.audit.AuditLog;
import nastavnik.platform.rights.Organisations;
import nastavnik.platform.web.BadInput;
import nastavnik.registry.card.Card;
import nastavnik.registry.card.Representative;
import nastavnik.registry.people.Everybody;
import nastavnik.registry.people.OwnClasses;
import nastavnik.registry.people.Purpose;

import org.springframework.stereotype.Service;

import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Fills forms for people of one organisation, preliminary lines among them: they need them most.
 */
@Service
class PrintForms {

    private static final String TO_FILL_IN = "______________________________";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final Everybody everybody;
    private final ConsentForms forms;
    private final Organisations organisations;
    private final OwnClasses own;
    private final AuditLog audit;

    PrintForms(
            Everybody everybody,
            ConsentForms forms,
            Organisations organisations,
            OwnClasses own,
            AuditLog audit) {
        this.everybody = everybody;
        this.forms = forms;
        this.organisations = organisations;
        this.own = own;
        this.audit = audit;
    }

    byte[] handle(String organisation, ConsentFormController.Order order) {
        if ((order.people() == null) == (order.schoolClass() == null)) {
            throw BadInput.at("/people", "people-or-class");
        }
        String name = organisations.get(organisation).name();
        OwnClasses.Seen seen = own.in(organisation);
        List<Everybody.Person> wanted =
                everybody.of(organisation).stream()
                        .filter(
                                one ->
                                        isWanted(one, order)
                                                && seen.covers(one.post().schoolClass()))
                        .toList();
        if (wanted.isEmpty()) {
            throw BadInput.at("/people", "nobody-found");
        }
        Purpose purpose = order.purpose() == null ? Purpose.CONSENT_FORMS : order.purpose();
        wanted.forEach(one -> audit.read("participant", one.id(), purpose.name()));
        return forms.print(
                wanted.stream().map(one -> filled(one.card(), one.born(), name, one)).toList(),
                new TreeSet<>(order.purposes()));
    }

    private static boolean isWanted(Everybody.Person one, ConsentFormController.Order order) {
        String schoolClass = order.schoolClass();
        Set<String> people = new HashSet<>(order.people() == null ? List.of() : order.people());
        return schoolClass == null
                ? people.contains(one.id())
                : Everybody.isSameClass(schoolClass, one.post().schoolClass());
    }

    private static ConsentForms.Person filled(
            Card card, int born, String organisation, Everybody.Person one) {
        String birth = card.birthDate() == null ? born + "" : DAY.format(card.birthDate());
        String representative =
                card.representatives().stream()
                        .map(Representative::full)
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElse(TO_FILL_IN);
        String schoolClass = one.post().schoolClass();
        return new ConsentForms.Person(
                Map.of(
                        "person",
                        card.name().full(),
                        "birth",
                        birth,
                        "class",
                        schoolClass == null ? "" : schoolClass,
                        "representative",
                        representative,
                        "organisation",
                        organisation));
    }
}
