package io.chengbao.acceptance.fault;

import static org.awaitility.Awaitility.await;

import io.chengbao.local.PartName;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** A service's consumer group is set back, so that it reads all that there ever was once more. */
record FromTheBeginning(PartName service) implements Fault.Strike {

    /** A replica that an earlier fault halted is of the group until its session has run out. */
    private static final Duration LONGEST_SESSION = Duration.ofSeconds(60);

    @Override
    public void on(Stage stage) throws InterruptedException {
        stage.replicas(service).forEach(replica -> replica.part().stop());
        reset(stage.system().bootstrapServers(), service.name().toLowerCase(Locale.ROOT));
        stage.replicas(service).forEach(replica -> replica.part().start());
    }

    private static void reset(String bootstrapServers, String group) throws InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
            admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .keySet()
                    .forEach(partition -> offsets.put(partition, new OffsetAndMetadata(0)));
            await().atMost(LONGEST_SESSION).until(() -> isEmpty(admin, group));
            admin.alterConsumerGroupOffsets(group, offsets).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the group is not reset", e);
        }
    }

    /** Only then can it be set back. */
    private static boolean isEmpty(Admin admin, String group)
            throws InterruptedException, ExecutionException {
        return admin.describeConsumerGroups(List.of(group))
                .describedGroups()
                .get(group)
                .get()
                .members()
                .isEmpty();
    }
}
