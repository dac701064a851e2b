package nastavnik.portal.today;

import java.time.LocalDate;
import java.util.List;

/** How many pairs of a school stand where, and how many mentees are in them. */
final class PairCounts {

    private final LocalDate today;
    private int over;
    private int proposed;
    private int agreed;
    private int inForce;
    private int suspended;
    private int terminated;
    private int completed;
    private int mentees;
    private int menteesInForce;

    PairCounts(LocalDate today) {
        this.today = today;
    }

    void add(SchoolNow.PairRow pair) {
        int members =
                Math.toIntExact(pair.members().stream().filter(one -> one.until() == null).count());
        switch (pair.status()) {
            case "PROPOSED" -> proposed++;
            case "AGREED" -> agreed++;
            case "ACTIVE" -> inForce++;
            case "SUSPENDED" -> {
                inForce++;
                suspended++;
            }
            case "TERMINATED" -> terminated++;
            case "COMPLETED" -> completed++;
            default -> {}
        }
        if (List.of("PROPOSED", "AGREED", "ACTIVE", "SUSPENDED").contains(pair.status())) {
            mentees += members;
        }
        if (List.of("ACTIVE", "SUSPENDED").contains(pair.status())) {
            menteesInForce += members;
            over += pair.until() != null && pair.until().isBefore(today) ? 1 : 0;
        }
    }

    /** In force though their last day is over: a result is missing. */
    public int getOver() {
        return over;
    }

    /** Made, not yet agreed by everybody. */
    public int getProposed() {
        return proposed;
    }

    /** Agreed, waiting for an order. */
    public int getAgreed() {
        return agreed;
    }

    public int getInForce() {
        return inForce;
    }

    /** In force, but resting. */
    public int getSuspended() {
        return suspended;
    }

    /** Ended before their time. */
    public int getTerminated() {
        return terminated;
    }

    public int getCompleted() {
        return completed;
    }

    /** Mentees who have a mentor, in force or not yet. */
    public int getMentees() {
        return mentees;
    }

    public int getMenteesInForce() {
        return menteesInForce;
    }

    boolean any() {
        return proposed + agreed + inForce + completed > 0;
    }
}
