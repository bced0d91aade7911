package io.chengbao.notification.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How mail is sent. */
@ConfigMapping(prefix = "chengbao.mail")
public interface MailSettings {

    /** How many mails a replica sends at once: one that hangs must not hold up all others. */
    @WithDefault("4")
    int senders();

    /** Behind the wake-up after each commit: finds what is due again, or was left by a crash. */
    @WithDefault("1s")
    Duration poll();

    /** The wait after the first failure; it doubles with each. */
    @WithDefault("30s")
    Duration firstRetry();

    @WithDefault("1h")
    Duration longestRetry();

    /** With the waits above some four days, as RFC 5321 (4.5.4.1) advises. */
    @WithDefault("100")
    int tries();

    /** The part behind the {@code @} of Message-IDs: a name that is the installation's own. */
    @WithDefault("chengbao.local")
    String messageIdDomain();

    default Backoff backoff() {
        return new Backoff(firstRetry(), longestRetry(), tries());
    }
}
