package nastavnik.pairing.policy;

/** What the two are to each other within a form (ролевая модель). */
public record RoleModel(String code, Text title) {}
