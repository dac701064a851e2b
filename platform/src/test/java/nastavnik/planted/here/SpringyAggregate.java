package nastavnik.planted.here;

import nastavnik.platform.aggregate.Claimant;

import org.springframework.util.StringUtils;

import java.util.Set;

/** An aggregate that needs a framework. */
public record SpringyAggregate(String name) implements Claimant {

    @Override
    public Set<String> claims() {
        return Set.of(StringUtils.capitalize(name));
    }
}
