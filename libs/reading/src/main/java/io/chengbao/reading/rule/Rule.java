package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.stream.Stream;

/** One thing that is looked at in every report. Stateless: one object serves all threads. */
public interface Rule {

    /** Stable, in lower case with hyphens; findings and waivers are kept by it. */
    String id();

    Severity severity();

    /** What it rests on: a law, a standard with its number, or practice. */
    Sentence source();

    /** Everything it has to say, in reading order; lazy, so that a caller may stop early. */
    Stream<Finding> check(Analysis report);

    /** The same rule over what was reported before, too; most look at one report alone. */
    default Rule comparingWith(Earlier earlier) {
        return this;
    }
}
