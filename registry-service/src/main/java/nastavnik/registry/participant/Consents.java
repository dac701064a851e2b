package nastavnik.registry.participant;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import nastavnik.events.ConsentPurpose;
import nastavnik.platform.aggregate.Refusal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The consents of a person, past ones too; pure. */
public record Consents(@JsonValue List<Consent> all) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Consents {
        all = List.copyOf(all);
    }

    /** Purposes for which a consent is in force. */
    public Set<ConsentPurpose> inForce() {
        return all.stream()
                .filter(Consent::inForce)
                .map(Consent::purpose)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ConsentPurpose.class)));
    }

    public boolean has(ConsentPurpose purpose) {
        return inForce().contains(purpose);
    }

    /** Adds a signature; the same paper entered again changes nothing. */
    public Consents sign(Signature signed, Set<Signer> required) {
        check(signed, required);
        Optional<Consent> current = find(signed.purpose(), Consent::inForce);
        if (current.filter(known -> known.lastsUntil(signed.until())).isPresent()) {
            return this;
        }
        Consent begun = find(signed.purpose(), Consent::begun).orElse(null);
        Consent after = Consent.of(signed, begun, required);
        return after.equals(begun) ? this : replace(after, begun, current.orElse(null));
    }

    private void check(Signature signed, Set<Signer> required) {
        if (signed.signers().stream().noneMatch(required::contains)) {
            throw new Refusal(
                    required.contains(Signer.SELF)
                            ? "the-person-signs"
                            : "the-representative-signs");
        }
        find(signed.purpose(), known -> isEndedAfter(known, signed.on()))
                .ifPresent(
                        _ -> {
                            throw new Refusal("consent-was-revoked-later");
                        });
    }

    private static boolean isEndedAfter(Consent known, LocalDate on) {
        return known.ended() != null && on.isBefore(known.ended());
    }

    private Consents replace(Consent after, @Nullable Consent begun, @Nullable Consent renewed) {
        List<Consent> list = new ArrayList<>(all);
        list.remove(begun);
        if (renewed != null && after.inForce()) {
            list.remove(renewed);
        }
        list.add(after);
        return new Consents(list);
    }

    /** Ends what is in force or begun for the purposes; this is the first day without them. */
    public Consents end(Set<ConsentPurpose> purposes, LocalDate on) {
        return new Consents(
                all.stream()
                        .map(
                                known ->
                                        known.ended() == null && purposes.contains(known.purpose())
                                                ? known.endedOn(on)
                                                : known)
                        .toList());
    }

    /** Purposes whose term is over on the day. */
    public Set<ConsentPurpose> expiredOn(LocalDate day) {
        return all.stream()
                .filter(Consent::inForce)
                .filter(known -> known.until() != null && known.until().isBefore(day))
                .map(Consent::purpose)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ConsentPurpose.class)));
    }

    /** The consent for the purpose that is in force, else the one begun. */
    public Optional<Consent> current(ConsentPurpose purpose) {
        return find(purpose, Consent::inForce).or(() -> find(purpose, Consent::begun));
    }

    private Optional<Consent> find(ConsentPurpose purpose, Predicate<Consent> which) {
        return all.stream().filter(c -> c.purpose() == purpose).filter(which).findFirst();
    }
}
