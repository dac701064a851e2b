package nastavnik.platform.replica;

/**
 * What is known of one aggregate of another service.
 *
 * @param revision the last event that was folded
 */
public record Keyed<R>(String id, long revision, R state) {}
