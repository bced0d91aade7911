package io.chengbao.submission.content;

import io.chengbao.platform.problem.Language;
import io.chengbao.reading.check.Overlaps;
import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.RefusedDocument.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files of one dry run: of each what was read and found, at last what two of them share. */
final class CheckedTogether {

    /** In chars; what one report may have, for all are in memory at once. */
    private static final long MOST_TEXT = 1_000_000;

    private final Language language;
    private final List<Object> answers = new ArrayList<>();
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private long text;

    CheckedTogether(Language language) {
        this.language = language;
    }

    /**
     * @throws DocumentRefused where all together have too much text
     */
    void add(CheckedFile checked) {
        Document document = checked.document();
        text += document.paragraphs().stream().mapToLong(p -> p.text().length()).sum();
        if (text > MOST_TEXT) {
            throw new DocumentRefused(Reason.TOO_LARGE_INSIDE);
        }
        answers.add(CheckView.of(checked, language));
        documents.put(freshName(checked.file().name()), document);
    }

    List<Object> answers() {
        List<Object> all = new ArrayList<>(answers);
        all.add(Overlaps.of(documents));
        return all;
    }

    /** Of files that are called the same, the second has (2) behind its name. */
    private String freshName(String name) {
        String fresh = name;
        for (int i = 2; documents.containsKey(fresh); i++) {
            fresh = name + " (" + i + ")";
        }
        return fresh;
    }
}
