package nastavnik.region.calling;

/**
 * A service said no, or an item of a bulk command was refused; the message says to what and why.
 */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    Refused(String asked, Object answer) {
        super(asked + " → " + answer);
    }
}
