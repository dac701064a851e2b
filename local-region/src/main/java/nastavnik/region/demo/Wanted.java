package nastavnik.region.demo;

import java.util.List;

/**
 * A pair or group to be made by hand.
 *
 * @param mentor id
 * @param members ids
 * @param step how far it has come
 */
record Wanted(String form, String mentor, List<String> members, Step step) {

    /** In the order they are gone through. */
    enum Step {
        PROPOSED,
        IN_AN_ORDER,
        IN_FORCE
    }

    boolean isAgreed() {
        return step != Step.PROPOSED;
    }
}
