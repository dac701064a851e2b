package nastavnik.platform.web;

/**
 * The answer to a command.
 *
 * @param revision of the aggregate after it
 */
public record Done(String id, long revision) {}
