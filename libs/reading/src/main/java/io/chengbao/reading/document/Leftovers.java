package io.chengbao.reading.document;

/**
 * What a Word file still holds besides its text. The text is read as if all tracked changes had
 * been accepted, and without comments and hidden words.
 *
 * @param insertions how many tracked insertions
 * @param deletions how many tracked deletions
 * @param comments how many comments (批注)
 * @param hiddenCharacters how many characters are formatted as hidden, spaces aside
 */
public record Leftovers(int insertions, int deletions, int comments, int hiddenCharacters) {}
