package nastavnik.region.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * What the environment and {@code identity.yml} say.
 *
 * @param issuer the address tokens name as their origin
 * @param portal the portal's address as a browser sees it
 * @param keyFile where the signing key is kept, so that tokens outlive a restart
 * @param password the one password and client secret of the whole demonstration
 * @param audience who the access tokens are for
 */
@ConfigurationProperties("nastavnik.identity")
record IdentitySettings(
        URI issuer,
        URI portal,
        String portalSecret,
        Path keyFile,
        String password,
        String audience,
        List<Group> groups) {

    /** Accounts that belong to one place, shown together. */
    record Group(String place, List<Account> accounts) {}

    /**
     * A person of the demonstration and the machine client of the same name.
     *
     * @param login also the token's subject; appointments are made for it
     * @param name the role in words; nobody has a name here
     */
    record Account(String login, String name) {}

    List<Account> accounts() {
        return groups.stream().flatMap(group -> group.accounts().stream()).toList();
    }
}
