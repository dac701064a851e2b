package nastavnik.registry.participant;

import nastavnik.events.AgeGroup;

import org.springframework.boot.context.properties.ConfigurationProperties;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Who must sign at which age. By default under 14 the representative, 14–17 both, 18 and over the
 * person.
 *
 * @param signers by age group; what is not named stays as by default
 */
@ConfigurationProperties("nastavnik.consent")
public record SignerPolicy(Map<AgeGroup, Set<Signer>> signers) {

    private static final Map<AgeGroup, Set<Signer>> BY_DEFAULT =
            Map.of(
                    AgeGroup.UNDER_14, Set.of(Signer.REPRESENTATIVE),
                    AgeGroup.FROM_14_TO_17, Set.of(Signer.SELF, Signer.REPRESENTATIVE),
                    AgeGroup.ADULT, Set.of(Signer.SELF));

    @SuppressWarnings("NullAway") // nothing configured arrives as null
    public SignerPolicy {
        signers = signers == null ? Map.of() : Map.copyOf(signers);
    }

    /** Whose signatures a person of this age group needs. */
    public Set<Signer> required(AgeGroup group) {
        return EnumSet.copyOf(signers.getOrDefault(group, BY_DEFAULT.get(group)));
    }
}
