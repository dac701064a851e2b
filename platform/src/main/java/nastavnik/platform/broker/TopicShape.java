package nastavnik.platform.broker;

import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.TopicConfig;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How every topic is to be: a history, kept for ever, never compacted (architecture.md, rule 7).
 *
 * @param partitions chosen once: with another number the events of an aggregate would part
 * @param replication at least so many copies
 * @param written at least so many of them must have an event before it is acknowledged
 */
record TopicShape(int partitions, short replication, int written) {

    NewTopic topic(String name) {
        return new NewTopic(name, partitions, replication).configs(settings());
    }

    Map<String, String> settings() {
        return Map.of(
                TopicConfig.RETENTION_MS_CONFIG, "-1",
                TopicConfig.RETENTION_BYTES_CONFIG, "-1",
                TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE,
                TopicConfig.UNCLEAN_LEADER_ELECTION_ENABLE_CONFIG, "false",
                TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, String.valueOf(written));
    }

    /** What is not as it should be, in words for whoever runs the region. */
    List<String> deviations(TopicDescription topic, Config config) {
        List<String> found = new ArrayList<>();
        int has = topic.partitions().size();
        if (has != partitions) {
            found.add("%d partitions, not %d".formatted(has, partitions));
        }
        int copies = topic.partitions().stream().mapToInt(p -> p.replicas().size()).min().orElse(0);
        if (copies < replication) {
            found.add("%d copies, not %d".formatted(copies, replication));
        }
        wrongSettings(config).forEach((name, is) -> found.add("%s=%s".formatted(name, is)));
        return found;
    }

    /** The settings that can be mended by setting them, with their present values. */
    Map<String, String> wrongSettings(Config config) {
        Map<String, String> wrong = new TreeMap<>();
        settings()
                .forEach(
                        (name, wanted) -> {
                            String is = value(config, name);
                            if (!fits(name, is, wanted)) {
                                wrong.put(name, is);
                            }
                        });
        return wrong;
    }

    private static String value(Config config, String name) {
        ConfigEntry entry = config.get(name);
        return entry == null ? "" : Objects.requireNonNullElse(entry.value(), "");
    }

    private static boolean fits(String name, String is, String wanted) {
        if (name.equals(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG) && !is.isEmpty()) {
            return Integer.parseInt(is) >= Integer.parseInt(wanted);
        }
        return is.equals(wanted);
    }
}
