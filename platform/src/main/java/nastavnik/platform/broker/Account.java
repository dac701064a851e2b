package nastavnik.platform.broker;

import nastavnik.events.EventTypes;
import nastavnik.events.Topic;

import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A user of the broker. A service writes the topics that begin with its name and nobody else does;
 * what anybody reads is said in deployment/kafka/accounts.properties.
 */
record Account(String name, List<Topic> reads) {

    /**
     * @param reads names of topics, {@code pairing.*}, {@code public} for all that clients outside
     *     the services may be given, or {@code *}; separated by commas
     * @throws IllegalArgumentException if it names no topic, or an internal one for an outsider
     */
    static Account of(String name, String reads) {
        List<Topic> topics =
                Arrays.stream(reads.strip().split("\\s*,\\s*"))
                        .flatMap(pattern -> matching(name, pattern).stream())
                        .distinct()
                        .toList();
        Account account = new Account(name, topics);
        if (!account.isService() && topics.stream().anyMatch(Topic::internal)) {
            throw new IllegalArgumentException(name + " is no service: no internal topics");
        }
        return account;
    }

    private static List<Topic> matching(String account, String pattern) {
        List<Topic> found =
                EventTypes.topics().stream().filter(topic -> fits(topic, pattern)).toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException(account + " reads no such topic: " + pattern);
        }
        return found;
    }

    private static boolean fits(Topic topic, String pattern) {
        return switch (pattern) {
            case "*" -> true;
            case "public" -> !topic.internal();
            default ->
                    pattern.endsWith(".*")
                            ? topic.value().startsWith(pattern.substring(0, pattern.length() - 1))
                            : topic.value().equals(pattern);
        };
    }

    /** The variable its password comes in. */
    String passwordVariable() {
        return name.toUpperCase(Locale.ROOT).replace('-', '_') + "_KAFKA_PASSWORD";
    }

    private boolean writes(Topic topic) {
        return topic.value().startsWith(name + ".");
    }

    private boolean isService() {
        return EventTypes.topics().stream().anyMatch(this::writes);
    }

    /** All it may do. */
    Set<AclBinding> rights() {
        Set<AclBinding> rights = new HashSet<>();
        for (Topic topic : EventTypes.topics()) {
            if (writes(topic)) {
                rights.add(on(ResourceType.TOPIC, topic.value(), AclOperation.WRITE));
            }
            if (isService()) {
                // Each waits for all topics and compares them with what they should be.
                rights.add(on(ResourceType.TOPIC, topic.value(), AclOperation.DESCRIBE));
                rights.add(on(ResourceType.TOPIC, topic.value(), AclOperation.DESCRIBE_CONFIGS));
            }
        }
        reads.forEach(
                topic -> rights.add(on(ResourceType.TOPIC, topic.value(), AclOperation.READ)));
        rights.add(on(ResourceType.GROUP, name, AclOperation.READ));
        return rights;
    }

    private AclBinding on(ResourceType type, String resource, AclOperation operation) {
        return new AclBinding(
                new ResourcePattern(type, resource, PatternType.LITERAL),
                new AccessControlEntry("User:" + name, "*", operation, AclPermissionType.ALLOW));
    }
}
