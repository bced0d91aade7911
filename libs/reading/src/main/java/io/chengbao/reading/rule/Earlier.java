package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.finding.Sentence;

/**
 * The same township's report of an earlier period, with which a new one is compared.
 *
 * @param name by which a person knows it, such as 2025年
 * @param aYearBefore whether it is of the same part of the year before, so that growth against the
 *     last year can be reckoned from it
 */
public record Earlier(Analysis report, Sentence name, boolean aYearBefore) {}
