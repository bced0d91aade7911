package io.chengbao.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a local system keeps its files and on which ports it listens.
 *
 * @param data the folder that holds everything it keeps
 * @param portBase what all ports are counted from: 8080 puts the services on 8081, 8082 and 8083
 * @param brokerProxy the port of a proxy before the broker, 0 where there is none
 */
record Layout(Path data, int portBase, int brokerProxy) {

    int port(PartName part) {
        return portBase + part.portOffset();
    }

    /** Each port that the system listens on, with what wants it. */
    Map<Integer, String> ports() {
        var ports = new LinkedHashMap<Integer, String>();
        Arrays.stream(PartName.values()).forEach(part -> ports.put(port(part), part.title()));
        ports.put(port(PartName.BROKER) + 1, "Kafka controller");
        return ports;
    }

    String bootstrapServers() {
        return "127.0.0.1:" + port(PartName.BROKER);
    }

    Databases databases() {
        return new Databases(port(PartName.POSTGRES));
    }

    /** Not before they are needed: what was erased is made anew. */
    Keys keys() {
        return Keys.in(data.resolve("keys"));
    }

    URI address(PartName service) {
        return URI.create("http://127.0.0.1:" + port(service));
    }

    Service.Place service(PartName service) {
        return new Service.Place(address(service), pidFile(service), log(service));
    }

    /** Another process of a service, counted from 2. */
    Service.Place replica(PartName service, int number) {
        var id = service.id() + "-" + number;
        return new Service.Place(
                URI.create("http://127.0.0.1:" + (port(service) + 10 * (number - 1))),
                data.resolve(id + ".pid"),
                data.resolve("logs").resolve(id + ".log"));
    }

    Path folder(PartName part) {
        return data.resolve(part.id());
    }

    Path pidFile(PartName part) {
        return data.resolve(part.id() + ".pid");
    }

    Path log(PartName part) {
        return data.resolve("logs").resolve(part.id() + ".log");
    }
}
