package io.chengbao.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.chengbao.reading.document.Document;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Grade;
import io.chengbao.reading.finding.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulebookTest {

    private static final RequiredPart REVIEW = new RequiredPart("REVIEW", List.of("工作回顾", "工作总结"));
    private static final RequiredPart NEXT_STEPS = new RequiredPart("NEXT_STEPS", List.of("下步打算"));

    private final Rulebook rulebook = Rulebook.of(asking(REVIEW, NEXT_STEPS));

    @Test
    void findsNothingInACompleteReport() {
        Document report = complete("一、2021年工作回顾\n修路3公里。\n二、下 步，打算\n再修5公里。");

        assertThat(rulebook.check(report)).isEmpty();
    }

    @Test
    void saysWhichPartIsMissing() {
        Document report = Marked.document("一、二〇二一年工作总结\n下步打算再修5公里。");

        Finding missing = rulebook.check(report).get(0);

        assertThat(missing.severity()).isEqualTo(Severity.BLOCKER);
        assertThat(missing.rule()).isEqualTo("required-part");
        assertThat(missing.paragraph()).isNull();
        assertThat(missing.line()).isZero();
        assertThat(missing.message().zh()).isEqualTo("缺少“下步打算”部分：各级标题中都没有找到。");
    }

    @Test
    void namesAllHeadingsThatWouldDo() {
        Document report = complete("一、下步打算\n再修5公里。");

        assertThat(rulebook.check(report))
                .extracting(finding -> finding.message().zh())
                .containsExactly("缺少“工作回顾”或“工作总结”部分：各级标题中都没有找到。");
    }

    @Test
    void givesAllFindingsAtOnceInOrderOfPlace() {
        Document report = complete("一、工作回顾\n投资万元，修路xx公里，增长xx%。\n共xx户。");

        assertThat(rulebook.check(report))
                .extracting(Finding::rule, Finding::line, Finding::start, Finding::end)
                .containsExactly(
                        tuple("required-part", 0, 0, 0),
                        tuple("missing-number", 3, 2, 4),
                        tuple("placeholder", 3, 7, 9),
                        tuple("placeholder", 3, 14, 16),
                        tuple("placeholder", 4, 1, 3));
    }

    @Test
    void stopsCountingWhereNobodyWouldReadOn() {
        Document form = complete("一、工作回顾\n二、下步打算\n" + "xx镇".repeat(100_000));

        assertThat(rulebook.check(form))
                .filteredOn(finding -> finding.rule().equals("placeholder"))
                .hasSize(Rulebook.MOST_FINDINGS);
    }

    @Test
    void refusesAPartThatEveryHeadingWouldSatisfy() {
        assertThatThrownBy(() -> new RequiredPart("REVIEW", List.of("、")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RequiredPart("REVIEW", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RequiredPart(" ", List.of("工作回顾")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void gradesFindingsAsTheRoundWants() {
        Document report = complete("一、2021年工作回顾\n截止目前修路3公里。\n二、下步打算\n再修5公里。");

        assertThat(rulebook.grading(Map.of("confusable-word", Grade.ADVICE)).check(report))
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(tuple("confusable-word", Severity.ADVICE));
    }

    @Test
    void doesWithoutARuleThatTheRoundSwitchesOff() {
        Document report = complete("一、2021年工作回顾\n截止目前修路3公里。\n二、下步打算\n再修5公里。");

        assertThat(rulebook.grading(Map.of("confusable-word", Grade.OFF)).check(report)).isEmpty();
    }

    @Test
    void knowsTheWordsThatACountyAdds() {
        Document report = complete("一、2021年工作回顾\n柳西村修路3公里。\n二、下步打算\n再修5公里。");
        Rulebook theirs =
                Rulebook.of(
                        new Asked(
                                List.of(),
                                List.of(),
                                List.of(new Confusable("柳西村", "柳溪村")),
                                List.of()));

        assertThat(theirs.check(report))
                .extracting(finding -> finding.suggestion().zh())
                .containsExactly("改为“柳溪村”。");
    }

    private static Asked asking(RequiredPart... parts) {
        return new Asked(List.of(parts), List.of(), List.of(), List.of());
    }

    private static Document complete(String body) {
        return Marked.document("柳溪镇2021年工作总结\n" + body + "\n柳溪镇人民政府\n2021年12月30日");
    }
}
