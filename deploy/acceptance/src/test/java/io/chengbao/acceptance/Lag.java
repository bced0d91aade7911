package io.chengbao.acceptance;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How many records the services have yet to read, all consumers together. */
public final class Lag {

    private Lag() {}

    public static long of(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            long behind = 0;
            for (var group : admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get()) {
                behind += behind(admin, committed(admin, group.groupId()));
            }
            return behind;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<TopicPartition, OffsetAndMetadata> committed(Admin admin, String group)
            throws InterruptedException, ExecutionException {
        return admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    }

    private static long behind(Admin admin, Map<TopicPartition, OffsetAndMetadata> committed)
            throws InterruptedException, ExecutionException {
        Map<TopicPartition, ListOffsetsResultInfo> ends =
                admin.listOffsets(
                                committed.keySet().stream()
                                        .collect(
                                                Collectors.toMap(
                                                        partition -> partition,
                                                        partition -> OffsetSpec.latest())))
                        .all()
                        .get();
        return ends.entrySet().stream()
                .mapToLong(end -> end.getValue().offset() - committed.get(end.getKey()).offset())
                .sum();
    }
}
