package nastavnik.registry.participant;

/** Who signs a consent. */
public enum Signer {
    SELF,
    REPRESENTATIVE
}
