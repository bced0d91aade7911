package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.Document;
import io.chengbao.reading.finding.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rules of one round, applied all at once. Immutable. */
public final class Rulebook {

    /**
     * Per rule. The emptiest of forms has a few hundred blanks; this only bounds what a hostile
     * file can cost.
     */
    static final int MOST_FINDINGS = 2_000;

    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparingInt(Finding::line)
                    .thenComparingInt(Finding::start)
                    .thenComparingInt(Finding::end);

    private final List<Rule> rules;

    private Rulebook(List<Rule> rules) {
        this.rules = rules;
    }

    public static Rulebook with(List<RequiredPart> parts) {
        return new Rulebook(
                List.of(
                        new RequiredPartRule(parts),
                        new PlaceholderRule(),
                        new MissingNumberRule()));
    }

    public List<Rule> rules() {
        return rules;
    }

    /** All findings of all rules, by place; those about the whole document first. */
    public List<Finding> check(Document document) {
        return check(Analysis.of(document));
    }

    /** The same, where the document was analysed already. */
    public List<Finding> check(Analysis report) {
        return rules.stream().flatMap(rule -> findings(rule, report)).sorted(BY_PLACE).toList();
    }

    private static Stream<Finding> findings(Rule rule, Analysis report) {
        return rule.check(report).limit(MOST_FINDINGS);
    }
}
