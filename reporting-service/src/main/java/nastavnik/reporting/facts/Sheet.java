package nastavnik.reporting.facts;

import nastavnik.events.AnswersState;

import java.util.List;

/**
 * Which questions a run of marks and choices answers; thousands of people share one.
 *
 * @param marks codes in the order of the run
 * @param choices codes of what follows the marks, 1 for yes
 */
record Sheet(List<String> marks, List<String> choices) {

    /** Marks are 1 to 10; a mistaken writer must not stop the fold. */
    private static final int MOST = 100;

    static Sheet of(AnswersState told) {
        return new Sheet(
                told.marks().keySet().stream().sorted().toList(),
                told.choices().keySet().stream().sorted().toList());
    }

    int length() {
        return marks.size() + choices.size();
    }

    byte[] run(AnswersState told) {
        byte[] run = new byte[length()];
        int at = 0;
        for (String code : marks) {
            run[at++] = (byte) Math.clamp(told.marks().getOrDefault(code, 0), 0, MOST);
        }
        for (String code : choices) {
            run[at++] = (byte) (told.choices().getOrDefault(code, false) ? 1 : 0);
        }
        return run;
    }
}
