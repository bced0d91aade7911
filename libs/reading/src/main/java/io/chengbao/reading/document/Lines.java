package io.chengbao.reading.document;

import io.chengbao.reading.document.RefusedDocument.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Collects lines and holds them to the size of a report. The longest real ones have some 20,000
 * characters; the bounds are what one event can carry and one page can show.
 */
final class Lines {

    private static final int MAX_CHARACTERS = 1_000_000;
    private static final int MOST_BYTES_OF_A_CHARACTER = 4;
    private static final int MAX_LINES = 20_000;
    private static final int MAX_PARAGRAPHS = 100_000;

    private final List<Line> written = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private int characters;
    private int number;
    private int opened;

    void add(String text, Line.Place place, int styleLevel) throws RefusedDocument {
        int lineNumber = place == Line.Place.MARGIN ? 0 : ++number;
        if (text.isBlank()) {
            return;
        }
        String line = text.stripTrailing();
        characters += line.length();
        if (characters > MAX_CHARACTERS || written.size() >= MAX_LINES) {
            throw tooMuchText();
        }
        written.add(new Line(lineNumber, line, place, styleLevel));
    }

    /**
     * Counts a paragraph that is about to be read, blank or not: memory is held for it until it
     * ends.
     */
    void open() throws RefusedDocument {
        if (++opened > MAX_PARAGRAPHS) {
            throw tooMuchText();
        }
    }

    /** Refuses a paragraph that is still being read as soon as it can't fit any more. */
    void expect(int length) throws RefusedDocument {
        if (length > MAX_CHARACTERS) {
            throw tooMuchText();
        }
    }

    /** The number that the next line will have. */
    int next() {
        return number + 1;
    }

    /** The first line with text from that number on; 0 for none. */
    int firstFrom(int lineNumber) {
        int first = 0;
        for (int i = written.size() - 1; i >= 0 && written.get(i).number() >= lineNumber; i--) {
            first = written.get(i).number();
        }
        return first;
    }

    void add(Table table) {
        tables.add(table);
    }

    List<Table> tables() {
        return Collections.unmodifiableList(tables);
    }

    List<Line> all() {
        return Collections.unmodifiableList(written);
    }

    /** Refuses what can't fit even before it is decoded, which would take several times as much. */
    static void expectBytes(int length) throws RefusedDocument {
        if (length > MAX_CHARACTERS * MOST_BYTES_OF_A_CHARACTER) {
            throw tooMuchText();
        }
    }

    private static RefusedDocument tooMuchText() {
        return new RefusedDocument(Reason.TOO_LARGE_INSIDE, "More text than a report can have");
    }
}
