package io.chengbao.local.check;

import io.chengbao.reading.finding.Sentence;
import java.nio.file.Path;

/**
 * A file that wasn't read, and why; nothing of its content.
 *
 * @param reason stable, for programs
 */
record Refusal(Path file, String reason, Sentence why) implements Outcome {}
