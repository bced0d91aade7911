package io.chengbao.platform.crash;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Says so where a process is going to die by itself; a place that there is not stops the start. */
@ApplicationScoped
class CrashWarning {

    private static final Logger LOG = Logger.getLogger(CrashWarning.class);

    void warn(@Observes StartupEvent started) {
        if (CrashPoint.armed() != null) {
            LOG.warnf("this process will end itself for a test: at=%s", CrashPoint.armed().id());
        }
    }
}
