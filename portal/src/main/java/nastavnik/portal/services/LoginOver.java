package nastavnik.portal.services;

import org.jspecify.annotations.Nullable;

/** The person has to log in again; the provider no longer vouches for them. */
public class LoginOver extends RuntimeException {

    private static final long serialVersionUID = 1;

    LoginOver(@Nullable Throwable cause) {
        super("Log in again", cause);
    }
}
