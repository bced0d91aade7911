package io.chengbao.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.Document;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.followup.Progress.Evidence;
import io.chengbao.reading.followup.Tracking;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Text that nobody would write: every rule comes to an end, says a bounded amount and stays in
 * place.
 */
class HostileTextTest {

    private static final int LONG = 60_000;
    private static final int MEGABYTE = 1_000_000;
    private static final String TITLE = "报告";

    private final Rulebook rulebook = Rulebook.of(Asked.NOTHING);

    @Property(tries = 120)
    void onOneLineWithoutEnd(@ForAll("pieces") List<String> pieces) {
        String unit = String.join("", pieces);
        checked(unit.repeat(LONG / unit.length()));
    }

    @Property(tries = 5)
    void onALineOfAMegabyte(@ForAll("pieces") List<String> pieces) {
        String unit = String.join("", pieces);
        int length = unit.getBytes(StandardCharsets.UTF_8).length;
        // A megabyte of ASCII is as many characters as a report can have, its title among them.
        checked(unit.repeat((MEGABYTE - TITLE.length()) / length));
    }

    /** As long as five hundred pages of 28 lines. */
    @Property(tries = 20)
    void inThousandsOfLines(@ForAll("pieces") List<String> pieces) {
        String unit = String.join("", pieces) + "\n";
        checked(unit.repeat(14_000));
    }

    @Property(tries = 40)
    void nestedAThousandfold(@ForAll("brackets") String brackets) {
        String opening = brackets.substring(0, 1);
        String closing = brackets.substring(1);
        checked(opening.repeat(1_000) + "修路3公里" + closing.repeat(1_000));
    }

    @Property(tries = 200)
    void ofAnyCharacters(@ForAll String text) {
        // Control characters and halves of pairs are refused before any rule sees them.
        checked("报告" + text.replaceAll("[\\p{Cntrl}\\p{Cs}]", ""));
    }

    private void checked(String text) {
        Document document = Marked.document(TITLE + "\n" + text);
        Analysis analysis = Analysis.of(document);
        Earlier itself = new Earlier(analysis, new Sentence("去年", "last year"), true);
        List<Finding> findings = rulebook.comparingWith(itself).check(analysis);

        assertThat(findings)
                .hasSizeLessThanOrEqualTo(rulebook.rules().size() * Rulebook.MOST_FINDINGS);
        assertThat(analysis.indicators())
                .allSatisfy(
                        figure -> {
                            String line = document.paragraphs().get(figure.paragraph()).text();
                            int[] codePoints = line.codePoints().toArray();
                            assertThat(
                                            new String(
                                                    codePoints,
                                                    figure.start(),
                                                    figure.end() - figure.start()))
                                    .isEqualTo(figure.quote());
                        });
        assertThat(Tracking.of(analysis.followUps(), document, analysis.followUps()))
                .allSatisfy(
                        progress ->
                                assertThat(progress.evidence())
                                        .matches(
                                                said -> said == null || isInPlace(said, document)));
    }

    private static boolean isInPlace(Evidence said, Document document) {
        String line =
                document.paragraphs().stream()
                        .filter(paragraph -> paragraph.line() == said.line())
                        .findFirst()
                        .orElseThrow()
                        .text();
        int begin = line.offsetByCodePoints(0, said.start());
        int finish = line.offsetByCodePoints(begin, said.end() - said.start());
        return said.quote().length() <= 400 && line.substring(begin, finish).equals(said.quote());
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "一", "一是", "二是", "①", "（1）", "第一，", "1.", "（", "）", "“", "”", "，", "、", "。",
                        "；", "：", "1", "12", "3.5", "1万元", "增长1%", "分别", "其中", "合计", "其余", "由", "到",
                        "x", "×", "＿", "全部", "基本", "上述目标", "以下三个方面", "截止目前", "及时", "县委", "县", "镇",
                        "领导", "下一步", "将", "存在问题", "20", "年", "月", "𠮷", "😀", " ", "\t", "A", "率达",
                        "近", "余人", "等")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> brackets() {
        return Arbitraries.of("（）", "()", "“”", "《》", "【】", "〔〕", "「」");
    }
}
