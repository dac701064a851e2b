package nastavnik.pairing.matching.result;

/**
 * What one more place of a mentor is worth. Of a mentor whose places are all decided on, and where
 * lists were cut, it is worth at least that.
 *
 * @param matched how many more wishes would be filled: 0 or 1
 * @param points how much the total score, less what the load costs, would change
 */
public record PlaceValue(String mentor, int matched, long points) {}
