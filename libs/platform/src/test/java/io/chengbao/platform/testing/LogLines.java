package io.chengbao.platform.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** What a service logs, as it would be read: messages, key-values and stack traces. */
public final class LogLines extends Handler {

    private final PatternFormatter format =
            new PatternFormatter("%p [%c] %s trace=%X{trace} subject=%X{subject}%e");

    private final List<String> lines = new CopyOnWriteArrayList<>();

    private LogLines() {
        setLevel(Level.ALL);
    }

    /** Everything that is logged from the begin of the work to its end. */
    public static List<String> during(Runnable work) {
        LogLines kept = new LogLines();
        Logger root = Logger.getLogger("");
        root.addHandler(kept);
        try {
            work.run();
        } finally {
            root.removeHandler(kept);
        }
        return List.copyOf(kept.lines);
    }

    @Override
    public void publish(LogRecord record) {
        lines.add(format.format(record));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
