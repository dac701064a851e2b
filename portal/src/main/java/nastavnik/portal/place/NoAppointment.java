package nastavnik.portal.place;

/** Somebody logged in who was appointed to nothing, or not yet, or no longer. */
public class NoAppointment extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String login;

    NoAppointment(String login) {
        super("No appointment");
        this.login = login;
    }

    /** To tell whoever appoints. */
    public String login() {
        return login;
    }
}
