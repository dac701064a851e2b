package nastavnik.platform.broker;

import nastavnik.events.EventTypes;
import nastavnik.events.Topic;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;

/** The topics of the contract as the broker has them. */
final class Topics {

    private final Admin admin;
    private final TopicShape shape;

    Topics(Admin admin, TopicShape shape) {
        this.admin = admin;
        this.shape = shape;
    }

    static List<String> names() {
        return EventTypes.topics().stream().map(Topic::value).toList();
    }

    /** Whether all of them are there. */
    boolean found() {
        return admin.describeTopics(names()).topicNameValues().values().stream()
                .allMatch(Topics::isThere);
    }

    /** Makes those that are missing; whether all of them are there now. */
    boolean made() {
        return admin
                .createTopics(names().stream().map(shape::topic).toList())
                .values()
                .values()
                .stream()
                .allMatch(Topics::isThere);
    }

    private static boolean isThere(KafkaFuture<?> topic) {
        try {
            topic.get();
            return true;
        } catch (ExecutionException e) {
            return e.getCause() instanceof TopicExistsException;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * What is not as it should be, by topic; nothing where all is well.
     *
     * @throws ExecutionException if the broker cannot be asked, or does not answer this user
     */
    Map<String, List<String>> deviations() throws ExecutionException, InterruptedException {
        Map<String, TopicDescription> topics = admin.describeTopics(names()).allTopicNames().get();
        Map<String, List<String>> found = new TreeMap<>();
        configs()
                .forEach(
                        (topic, config) -> {
                            TopicDescription described = topics.get(topic.name());
                            if (described != null) {
                                found.put(topic.name(), shape.deviations(described, config));
                            }
                        });
        found.values().removeIf(List::isEmpty);
        return found;
    }

    /** Sets again what can be set; the number of partitions and of copies cannot. */
    void mend() throws ExecutionException, InterruptedException {
        Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
        configs()
                .forEach(
                        (topic, config) -> {
                            List<AlterConfigOp> settings = new ArrayList<>();
                            for (String name : shape.wrongSettings(config).keySet()) {
                                settings.add(set(name));
                            }
                            if (!settings.isEmpty()) {
                                changes.put(topic, settings);
                            }
                        });
        admin.incrementalAlterConfigs(changes).all().get();
    }

    /** Whether everything that can be set is as it should be. */
    boolean mended() throws ExecutionException, InterruptedException {
        return configs().values().stream()
                .allMatch(config -> shape.wrongSettings(config).isEmpty());
    }

    private AlterConfigOp set(String name) {
        return new AlterConfigOp(
                new ConfigEntry(name, shape.settings().get(name)), AlterConfigOp.OpType.SET);
    }

    private Map<ConfigResource, Config> configs() throws ExecutionException, InterruptedException {
        List<ConfigResource> topics =
                names().stream()
                        .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                        .toList();
        return admin.describeConfigs(topics).all().get();
    }
}
