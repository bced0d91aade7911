package io.chengbao.reading.document;

/** Counts what a Word file holds besides its text. */
final class Remains {

    private int insertions;
    private int deletions;
    private int comments;
    private int hiddenCharacters;

    /** The mark at a paragraph's end is none by itself: its text comes along with it. */
    void inserted(boolean paragraphMark) {
        insertions += paragraphMark ? 0 : 1;
    }

    void deleted(boolean paragraphMark) {
        deletions += paragraphMark ? 0 : 1;
    }

    void commented() {
        comments++;
    }

    void hidden(String text) {
        hiddenCharacters += (int) text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    }

    /** Null where there is nothing of it. */
    Leftovers counted() {
        return insertions + deletions + comments + hiddenCharacters == 0
                ? null
                : new Leftovers(insertions, deletions, comments, hiddenCharacters);
    }
}
