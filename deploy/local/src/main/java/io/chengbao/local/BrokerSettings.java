package io.chengbao.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a broker of its own is told.
 *
 * @param data the broker's folder
 * @param proxy the port to which clients of the second listener are told to come; 0 for none
 */
record BrokerSettings(Path data, int port, int controllerPort, int proxy) {

    /** Writes them into the broker's folder. */
    Path write() {
        var listener = proxy == 0 ? "" : ",PROXIED://127.0.0.1:" + (controllerPort + 1);
        var advertised = proxy == 0 ? "" : ",PROXIED://127.0.0.1:" + proxy;
        var settings =
                """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                controller.listener.names=CONTROLLER
                listeners=BROKER://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d%4$s
                advertised.listeners=BROKER://127.0.0.1:%1$d%5$s
                inter.broker.listener.name=BROKER
                listener.security.protocol.map=BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT,PROXIED:PLAINTEXT
                log.dirs=%3$s

                auto.create.topics.enable=false
                # A document of 3 MB and what surrounds it.
                message.max.bytes=5242880
                replica.fetch.max.bytes=5242880

                # There is one broker.
                default.replication.factor=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=6
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=6
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1

                # A group whose members all start at once need not wait for latecomers.
                group.initial.rebalance.delay.ms=0
                # A broker started right after kill -9 must not wait for its predecessor's session.
                broker.session.timeout.ms=3000
                broker.heartbeat.interval.ms=500
                log.index.size.max.bytes=2097152
                """
                        .formatted(port, controllerPort, data.resolve("log"), listener, advertised);
        try {
            Files.createDirectories(data);
            return Files.writeString(data.resolve("broker.properties"), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
