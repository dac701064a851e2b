package nastavnik.region.demo;

/**
 * Somebody made up.
 *
 * @param letter of the class; empty for a grown-up
 * @param post of a grown-up; empty for a pupil
 * @param topic what a mentee asks for or a mentor is good at
 */
record Person(String name, int born, String letter, String post, String topic) {

    /** In Russia a child enters the first class in the year of the seventh birthday. */
    private static final int BEFORE_SCHOOL = 6;

    static int bornFor(int schoolClass, int year) {
        return year - schoolClass - BEFORE_SCHOOL;
    }

    boolean isPupil() {
        return !letter.isEmpty();
    }

    /** In the school year that begins in this year. */
    int classIn(int year) {
        return year - born - BEFORE_SCHOOL;
    }

    String schoolClass(int year) {
        return isPupil() ? classIn(year) + " " + letter : "";
    }
}
