package nastavnik.reporting.arrival;

/**
 * An answer with what it rests on.
 *
 * @param positions how far the topics were read
 * @param parked aggregates whose facts stand still
 */
public record Told<T>(T answer, Positions positions, int parked) {}
