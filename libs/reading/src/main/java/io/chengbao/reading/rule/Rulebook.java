package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.Document;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Grade;
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
    private final Map<String, Grade> grades;

    private Rulebook(List<Rule> rules, Map<String, Grade> grades) {
        this.rules = rules;
        this.grades = Map.copyOf(grades);
    }

    /** All rules, those included that only look at what a round asks for, or at what was before. */
    public static Rulebook of(Asked asked) {
        return new Rulebook(
                List.of(
                        new RequiredPartRule(asked.parts()),
                        new RequiredIndicatorRule(asked.indicators()),
                        new TargetUnreportedRule(asked.targets()),
                        new VerifiedDiffersRule(asked.targets()),
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
                        new ConfusableRule(asked.words()),
                        new DecimalPointRule(),
                        new ApproximationRule(),
                        new WordingRule(),
                        new ImpossibleValueRule(),
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
                        new SameFigureRule(),
                        new MoreThanYearRule(),
                        new LastYearRule(null),
                        new OwnPastRule(null)),
                Map.of());
    }

    /**
     * The same rules, graded as a round wants them.
     *
     * @param grades by rule id; the others stay as they are, and what is no rule's id is passed
     *     over
     */
    public Rulebook grading(Map<String, Grade> grades) {
        return new Rulebook(rules, grades);
    }

    /** The same rules, those included that compare with what the township reported before. */
    public Rulebook comparingWith(Earlier earlier) {
        return new Rulebook(
                rules.stream().map(rule -> rule.comparingWith(earlier)).toList(), grades);
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
        Grade grade = grades.get(rule.id());
        if (grade == null) {
            return rule.check(report).limit(MOST_FINDINGS);
        }
        return grade.severity().stream()
                .flatMap(wanted -> rule.check(report).map(found -> found.graded(wanted)))
                .limit(MOST_FINDINGS);
    }
}
