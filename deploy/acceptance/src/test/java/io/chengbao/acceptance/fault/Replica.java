package io.chengbao.acceptance.fault;

import io.chengbao.local.Part;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One process of a service, which can be told before a start where to halt. */
final class Replica {

    private final String name;
    private final URI address;
    private final Map<String, String> settings = new ConcurrentHashMap<>();
    private Part part;

    Replica(String name, URI address, Map<String, String> lines) {
        this.name = name;
        this.address = address;
        settings.putAll(lines);
    }

    void is(Part process) {
        part = process;
    }

    String name() {
        return name;
    }

    URI address() {
        return address;
    }

    Part part() {
        return part;
    }

    /** What it is told at its next start. */
    Map<String, String> settings() {
        return settings;
    }
}
