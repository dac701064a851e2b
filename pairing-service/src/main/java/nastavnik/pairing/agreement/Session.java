package nastavnik.pairing.agreement;

import java.time.Instant;

/**
 * What a token was exchanged for, so that the token need not stay in an address.
 *
 * @param id hash of the session's secret
 * @param link the link it was opened by
 */
record Session(String id, String link, Instant until) {}
