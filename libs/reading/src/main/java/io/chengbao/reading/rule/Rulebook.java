package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.Document;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Severity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
    private final Map<String, Severity> severities;

    private Rulebook(List<Rule> rules, Map<String, Severity> severities) {
        this.rules = rules;
        this.severities = Map.copyOf(severities);
    }

    public static Rulebook with(List<RequiredPart> parts) {
        return with(parts, List.of());
    }

    /**
     * @param words what a county adds to the confusable words
     */
    public static Rulebook with(List<RequiredPart> parts, List<Confusable> words) {
        return new Rulebook(
                List.of(
                        new RequiredPartRule(parts),
                        FrameRule.title(),
                        FrameRule.addressee(),
                        FrameRule.signature(),
                        FrameRule.date(),
                        new NoProblemsRule(),
                        LeftoverRule.trackedChanges(),
                        LeftoverRule.comments(),
                        LeftoverRule.hiddenText(),
                        new PlaceholderRule(),
                        new MissingNumberRule(),
                        new MissingUnitRule(),
                        new NumberingRule(),
                        new HeadingStyleRule(),
                        new BracketRule(),
                        new NestedMarkRule(),
                        new DoubledPunctuationRule(),
                        new HalfWidthRule(),
                        new ItemSemicolonRule(),
                        new ItemEndingRule(),
                        new RepeatedWordRule(),
                        new ConfusableRule(words),
                        new ApproximationRule(),
                        new WordingRule(),
                        new RequestInReportRule(),
                        new HalfYearFigureRule(),
                        new ContradictionRule(),
                        new DanglingReferenceRule(),
                        new ForeignPlaceRule(),
                        new AnniversaryRule(),
                        new PersonalNumberRule(),
                        new DuplicatePassageRule(),
                        new SumRule(),
                        new RemainderRule(),
                        new RateRule(),
                        new ChangeRule(),
                        new HouseholdRule(),
                        new PairRule(),
                        new CountRule(),
                        new AllDoneRule(),
                        new SameFigureRule()),
                Map.of());
    }

    /**
     * The same rules with other severities, as a round wants them.
     *
     * @param severities by rule id; the others stay as they are
     */
    public Rulebook grading(Map<String, Severity> severities) {
        return new Rulebook(rules, severities);
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

    private Stream<Finding> findings(Rule rule, Analysis report) {
        Stream<Finding> findings = rule.check(report).limit(MOST_FINDINGS);
        Severity severity = severities.get(rule.id());
        return severity == null ? findings : findings.map(finding -> finding.graded(severity));
    }
}
