package io.chengbao.reading.document;

import org.apache.poi.hwpf.usermodel.CharacterRun;

/**
 * The letters of a story's runs without its field codes, deleted and hidden words; special
 * characters as [MS-DOC], 2.4.1, has them.
 */
final class DocRuns {

    private static final char FIELD_BEGINS = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_ENDS = 0x15;

    private final Remains remains;
    private int codes;
    private boolean inserting;
    private boolean deleting;

    DocRuns(Remains remains) {
        this.remains = remains;
    }

    void append(CharacterRun run, StringBuilder text) {
        // A change goes on through neighbouring runs.
        boolean deleted = run.isMarkedDeleted();
        boolean inserted = run.isMarkedInserted();
        if (deleted && !deleting) {
            remains.deleted(false);
        }
        if (inserted && !inserting && !deleted) {
            remains.inserted(false);
        }
        deleting = deleted;
        inserting = inserted;
        if (!deleted) {
            append(run.text(), run.isVanished(), text);
        }
    }

    private void append(String letters, boolean hidden, StringBuilder text) {
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            switch (c) {
                case FIELD_BEGINS -> codes++;
                case FIELD_RESULT -> codes = Math.max(0, codes - 1);
                case FIELD_ENDS -> {}
                default -> {
                    String shown = codes > 0 ? "" : shown(c);
                    if (hidden) {
                        remains.hidden(shown);
                    } else {
                        text.append(shown);
                    }
                }
            }
        }
    }

    private static String shown(char c) {
        return switch (c) {
            case '\t' -> "\t";
            case 0x0B -> "\n";
            case 0x1E -> "-";
            default -> c < ' ' ? "" : String.valueOf(c);
        };
    }
}
