package io.chengbao.reading.rule;

import java.util.List;

/** What one rule finds in a text of several lines. */
final class Quotes {

    private static final Rulebook RULES = Rulebook.of(Asked.NOTHING);

    private Quotes() {}

    /** {@code \n} in the text is a line break. */
    static List<String> of(String rule, String text) {
        return RULES.check(Marked.document(text.replace("\\n", "\n"))).stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.quote())
                .toList();
    }
}
