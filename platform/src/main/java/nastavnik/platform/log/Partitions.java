package nastavnik.platform.log;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The partitions of the topics that exist.
 *
 * @param missing topics that do not
 */
record Partitions(List<TopicPartition> all, Set<String> missing) {

    static Partitions of(Set<String> topics, Consumer<?, ?> consumer) {
        Map<String, List<PartitionInfo>> known = consumer.listTopics();
        List<TopicPartition> all = new ArrayList<>();
        Set<String> missing = new TreeSet<>();
        for (String topic : topics) {
            List<PartitionInfo> partitions = known.getOrDefault(topic, List.of());
            if (partitions.isEmpty()) {
                missing.add(topic);
            }
            partitions.stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .sorted(Comparator.comparingInt(TopicPartition::partition))
                    .forEach(all::add);
        }
        return new Partitions(all, missing);
    }
}
