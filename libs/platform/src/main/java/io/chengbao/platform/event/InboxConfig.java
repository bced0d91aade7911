package io.chengbao.platform.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** From where a service's readers read. */
@ConfigMapping(prefix = "chengbao.inbox")
public interface InboxConfig {

    /** The consumer group, which all replicas of the service share. */
    String group();

    /** By the channel of the reader. */
    Map<String, String> topics();

    /** Whether topics are read at all: a replica may be there for requests alone. */
    @WithDefault("true")
    boolean reads();
}
