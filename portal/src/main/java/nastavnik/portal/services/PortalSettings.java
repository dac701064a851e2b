package nastavnik.portal.services;

import org.springframework.boot.context.properties.ConfigurationProperties;

import java.net.URI;
import java.time.ZoneId;

/**
 * Where the portal finds everything.
 *
 * @param issuer the region's identity provider
 * @param baseUrl the portal's own address as browsers see it
 * @param regionName how the region calls itself; the message bundle's word where it is empty
 */
@ConfigurationProperties("nastavnik.portal")
public record PortalSettings(
        URI issuer,
        URI baseUrl,
        String clientId,
        String clientSecret,
        URI registry,
        URI pairing,
        URI monitoring,
        URI reporting,
        String regionName,
        ZoneId timeZone) {

    /** Never prints the secret. */
    @Override
    public String toString() {
        return "PortalSettings[" + baseUrl + "]";
    }
}
