package nastavnik.platform.broker;

import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.config.SslConfigs;
import org.apache.kafka.common.security.plain.PlainLoginModule;
import org.apache.kafka.common.security.scram.ScramLoginModule;

import java.util.HashMap;
import java.util.Map;

/**
 * How a client shows the broker who it is (docs/operations.md, Kafka).
 *
 * @param protocol PLAINTEXT, SASL_PLAINTEXT or SASL_SSL
 * @param mechanism SCRAM-SHA-512 or PLAIN, where the protocol asks for one
 * @param authorities a PEM file with the certificates that are trusted; blank for those Java trusts
 */
public record Credentials(
        String protocol, String mechanism, String user, String password, String authorities) {

    static final Credentials NONE = new Credentials("PLAINTEXT", "", "", "", "");

    Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, protocol);
        if (protocol.startsWith("SASL_")) {
            settings.put(SaslConfigs.SASL_MECHANISM, mechanism);
            settings.put(SaslConfigs.SASL_JAAS_CONFIG, login());
        }
        if (protocol.endsWith("SSL") && !authorities.isBlank()) {
            settings.put(SslConfigs.SSL_TRUSTSTORE_TYPE_CONFIG, "PEM");
            settings.put(SslConfigs.SSL_TRUSTSTORE_LOCATION_CONFIG, authorities);
        }
        return settings;
    }

    private String login() {
        Class<?> module =
                mechanism.equals("PLAIN") ? PlainLoginModule.class : ScramLoginModule.class;
        return "%s required username=%s password=%s;"
                .formatted(module.getName(), quoted(user), quoted(password));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Says nothing of the password: records are printed by accident. */
    @Override
    public String toString() {
        return protocol + " as " + user;
    }
}
