package nastavnik.portal.place;

import com.fasterxml.jackson.annotation.JsonProperty;

import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds out where somebody may be. Appointments are asked for anew with every page, so a right that
 * ended in the registry ends here too.
 */
@Component
class Places {

    private final Services services;

    Places(Services services) {
        this.services = services;
    }

    record Me(String login, List<Appointment> appointments) {}

    record Appointment(
            Role role,
            @Nullable String scope,
            @Nullable String scopeName,
            @Nullable String municipality,
            @Nullable String municipalityName,
            @JsonProperty("class") @Nullable String form) {

        Here.Choice choice() {
            return new Here.Choice(Here.key(role, scope), role, scopeName);
        }
    }

    record Organisation(
            String id, String name, @Nullable String shortName, @Nullable String municipality) {

        String inTables() {
            return shortName == null ? name : shortName;
        }
    }

    /**
     * The place wanted, or the first one the person has.
     *
     * @throws NoAppointment if there is none
     */
    Here here(@Nullable String wanted) {
        Me me = services.registry().get(Me.class, "/me");
        if (me.appointments().isEmpty()) {
            throw new NoAppointment(me.login());
        }
        return Optional.ofNullable(wanted)
                .flatMap(key -> wanted(me, key))
                .orElseGet(() -> at(me, me.appointments().getFirst()));
    }

    private Optional<Here> wanted(Me me, String key) {
        Optional<Here> own =
                me.appointments().stream()
                        .filter(appointment -> appointment.choice().key().equals(key))
                        .findFirst()
                        .map(appointment -> at(me, appointment));
        return own.isPresent() ? own : below(me, key);
    }

    private Here at(Me me, Appointment appointment) {
        return switch (appointment.role().level()) {
            case REGION -> region(me, appointment.role());
            case MUNICIPALITY -> municipality(me, appointment, appointment.scope());
            case ORGANISATION -> organisation(me, appointment, scopeOf(appointment));
        };
    }

    private static String scopeOf(Appointment appointment) {
        if (appointment.scope() == null) {
            throw new NotHere();
        }
        return appointment.scope();
    }

    /** A school inside of one's municipality. */
    private Optional<Here> below(Me me, String key) {
        int colon = key.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String id = key.substring(colon + 1);
        return me.appointments().stream()
                .filter(one -> one.role().name().equals(key.substring(0, colon)))
                .filter(one -> one.role().level() == Level.MUNICIPALITY)
                .findFirst()
                .flatMap(one -> visible(me, one, id));
    }

    private Optional<Here> visible(Me me, Appointment by, String id) {
        try {
            return Optional.of(organisation(me, by, id));
        } catch (Refused refused) {
            if (refused.status() == 404 || refused.status() == 403) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private static Here region(Me me, Role role) {
        return new Here(
                me.login(), role, Level.REGION, null, null, null, null, List.of(), choices(me));
    }

    private static Here municipality(Me me, Appointment appointment, @Nullable String id) {
        String name = appointment.scopeName();
        return new Here(
                me.login(),
                appointment.role(),
                Level.MUNICIPALITY,
                id,
                name,
                id,
                name,
                List.of(),
                choices(me));
    }

    /** Its municipality is named by the appointment: not everybody may ask for it. */
    private Here organisation(Me me, Appointment by, String id) {
        Organisation organisation =
                services.registry().get(Organisation.class, "/organisations/{id}", id);
        String named = by.municipalityName();
        boolean itself = by.role().level() == Level.MUNICIPALITY;
        return new Here(
                me.login(),
                by.role(),
                Level.ORGANISATION,
                id,
                organisation.inTables(),
                organisation.municipality(),
                itself && named == null ? by.scopeName() : named,
                classes(me, by),
                choices(me));
    }

    private static List<Here.Choice> choices(Me me) {
        return me.appointments().stream().map(Appointment::choice).distinct().toList();
    }

    /** One may be class teacher of two classes of a school: that is one place. */
    private static List<String> classes(Me me, Appointment by) {
        return me.appointments().stream()
                .filter(one -> one.choice().equals(by.choice()))
                .map(Appointment::form)
                .filter(Objects::nonNull)
                .toList();
    }
}
