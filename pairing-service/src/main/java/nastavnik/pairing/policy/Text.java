package nastavnik.pairing.policy;

/** A title in the two languages of the interface. */
public record Text(String ru, String en) {}
