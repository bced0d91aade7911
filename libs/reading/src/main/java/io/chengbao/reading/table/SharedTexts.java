package io.chengbao.reading.table;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** The texts that cells refer to by number; without what only says how to pronounce them. */
final class SharedTexts implements Part {

    static final String PART = "xl/sharedStrings.xml";

    private static final int MOST = 100_000;
    private static final int MOST_LETTERS = 4_000_000;

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int letters;
    private boolean inText;
    private boolean inPhonetic;

    @Override
    public void begin(XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "si" -> text.setLength(0);
            case "rPh" -> inPhonetic = true;
            case "t" -> inText = !inPhonetic;
            default -> {}
        }
    }

    @Override
    public void text(String piece) {
        if (inText) {
            text.append(piece);
            letters += piece.length();
            if (letters > MOST_LETTERS) {
                throw new IllegalArgumentException("More text than a table has");
            }
        }
    }

    @Override
    public void end(String element) {
        switch (element) {
            case "si" -> add();
            case "rPh" -> inPhonetic = false;
            case "t" -> inText = false;
            default -> {}
        }
    }

    private void add() {
        if (texts.size() == MOST) {
            throw new IllegalArgumentException("More texts than a table has");
        }
        texts.add(text.toString());
    }

    String at(int index) {
        if (index < 0 || index >= texts.size()) {
            throw new IllegalArgumentException("A cell refers to a text that isn't there");
        }
        return texts.get(index);
    }
}
