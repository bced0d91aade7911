package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.DocumentReader;
import io.chengbao.reading.document.RefusedDocument;
import io.chengbao.reading.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Text in which ⟦ ⟧ enclose what a rule is expected to find, and the same made from what it found.
 */
final class Marked {

    private Marked() {}

    static String without(String marked) {
        return marked.replaceAll("[⟦⟧]", "");
    }

    static String by(Rule rule, String text) {
        List<Finding> findings = rule.check(analysis(text)).toList();
        StringBuilder marked = new StringBuilder();
        int done = 0;
        int[] codePoints = text.codePoints().toArray();
        for (Finding finding : findings) {
            marked.append(new String(codePoints, done, finding.start() - done)).append('⟦');
            marked.append(finding.quote()).append('⟧');
            done = finding.end();
        }
        return marked.append(new String(codePoints, done, codePoints.length - done)).toString();
    }

    static Analysis analysis(String text) {
        return Analysis.of(document(text));
    }

    static Document document(String text) {
        try {
            return DocumentReader.read("报告.txt", text.getBytes(StandardCharsets.UTF_8));
        } catch (RefusedDocument e) {
            throw new AssertionError(e);
        }
    }
}
