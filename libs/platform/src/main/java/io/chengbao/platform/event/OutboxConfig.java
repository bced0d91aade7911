package io.chengbao.platform.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Where a service's events go, and how eagerly they are looked for. */
@ConfigMapping(prefix = "chengbao.outbox")
public interface OutboxConfig {

    /** The topic that this service alone writes. */
    String topic();

    /** The CloudEvents source, such as {@code urn:chengbao:review}. */
    String source();

    /** Behind the wake-up after each commit: finds what a killed replica left. */
    @WithDefault("500ms")
    Duration poll();
}
