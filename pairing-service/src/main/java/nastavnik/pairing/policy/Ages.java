package nastavnik.pairing.policy;

import org.jspecify.annotations.Nullable;

/** Ages by year of birth, both inclusive; null is no limit. */
public record Ages(@Nullable Integer from, @Nullable Integer to) {}
