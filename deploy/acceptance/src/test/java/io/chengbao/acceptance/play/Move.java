package io.chengbao.acceptance.play;

import io.chengbao.acceptance.history.Verb;
import java.util.Map;

/**
 * Something that somebody could do next.
 *
 * @param report null where there is none yet
 * @param content what is asked for, for the history
 */
record Move(Verb verb, String person, String report, Map<String, ?> content, Request request) {}
