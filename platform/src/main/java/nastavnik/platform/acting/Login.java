package nastavnik.platform.acting;

import java.util.Locale;

/** The name by which the identity provider knows somebody. */
public final class Login {

    private Login() {}

    /**
     * The one way a login is written, whoever typed it and however the token spells it. Keycloak
     * keeps names in lower case, people type capitals; compared as typed, a right would belong to
     * nobody (docs/decisions/0100).
     */
    public static String of(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }
}
