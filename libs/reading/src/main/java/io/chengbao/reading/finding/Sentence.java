package io.chengbao.reading.finding;

/**
 * One sentence for the person, in both languages.
 *
 * @param zh plain text; may quote the report, so it is escaped wherever it is shown
 * @param en the same in English
 */
public record Sentence(String zh, String en) {}
