package io.chengbao.reading.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.check.Sheet;
import io.chengbao.reading.finding.Sentence;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTest {

    private static final String PROSE =
            "全镇上下齐心协力，扎实推进各项重点工作，先后修建村道五公里，新建饮水工程两处，改造危旧房屋三十户，群众生产生活条件明显改善，满意度逐年提高。";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一、工作回顾|1|一、|工作回顾|2",
                "十二、工作回顾|1|十二、|工作回顾|3",
                "第一章 总则|1|第一章|总则|4",
                "第二部分：下步打算|1|第二部分：|下步打算|5",
                "第三节　产业|2|第三节|产业|4",
                "（一）产业|2|（一）|产业|3",
                "(二)产业|2|(二)|产业|3",
                "1.产业|3|1.|产业|2",
                "12．产业|3|12．|产业|3",
                "3、产业|3|3、|产业|2",
                "1.2022年产业|3|1.|2022年产业|2",
                "１．产业|3|１．|产业|2",
                "（3）产业|4|（3）|产业|3",
                "(4)产业|4|(4)|产业|3",
                "　　一、 工作回顾  |1|一、|工作回顾|5",
                "一)产业|2|一)|产业|2",
                "3）产业|4|3）|产业|2",
                "（一）抓产业，促增收。全年建成大棚十座。|2|（一）|抓产业，促增收|3",
                "（二）主要做法：一是建大棚。|2|（二）|主要做法|3",
                "一、2021年工作回顾。|1|一、|2021年工作回顾|2"
            })
    void knowsANumberedHeading(String line, int level, String number, String text, int start) {
        assertThat(outline("第一段" + PROSE + "\n" + line))
                .containsExactly(new Heading(level, number, text, 2, start));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5万元用于修路",
                "一、二、三产业融合发展",
                "一是修路，二是架桥",
                "2021年，全镇修路五公里。",
                "（2021年12月30日）",
                "一、",
                "1.全镇上下齐心协力扎实推进各项重点工作先后修建村道五公里新建饮水工程两处改造危旧房屋三十户群众生产生活条件明显改善满意度逐年提高"
            })
    void takesNothingElseForOne(String line) {
        assertThat(outline("第一段" + PROSE + "\n" + line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(1)抓节育。落实四项手术。(2)抓服务。全年四次。(3)抓宣传。|(1)抓节育 (2)抓服务 (3)抓宣传",
                "　　1.抓产业。建大棚。2.抓治理。|1.抓产业 2.抓治理",
                "（1）修路：三条。见第（3）项。|（1）修路",
                "（1）除险。加固小（2）型水库。|（1）除险",
                "2.修路。有：1.县道；2.乡道。|2.修路 1.县道 2.乡道",
                "1.增收。达到2.5万元。2.3万人受益。|1.增收"
            })
    void headingsMayGoOnBehindTheOneThatOpensTheLine(String line, String outline) {
        Analysis report = Analysis.of(document("第一段" + PROSE + "\n" + line));

        assertThat(Sheet.of(report, List.of(), Sentence::zh).document().outline())
                .extracting(entry -> entry.number() + entry.text())
                .containsExactly(outline.split(" "));
    }

    @Test
    void knowsAShortLineAboveItsText() {
        assertThat(outline("工作总结\n工作回顾\n" + PROSE + "\n下步打算\n" + PROSE))
                .extracting(Heading::level, Heading::number, Heading::text, Heading::line)
                .containsExactly(tuple(1, "", "工作回顾", 2), tuple(1, "", "下步打算", 4));
    }

    @Test
    void knowsWholeSentencesThatHeadTheirTextAlike() {
        String report = "一、工作回顾\n一年来，我们重产业。\n" + PROSE + "\n一年来，我们惠民生。\n" + PROSE;

        assertThat(outline(report))
                .extracting(Heading::level, Heading::text)
                .containsExactly(tuple(1, "工作回顾"), tuple(2, "一年来，我们重产业"), tuple(2, "一年来，我们惠民生"));
    }

    @Test
    void leavesASingleShortSentenceAlone() {
        assertThat(outline("一、工作回顾\n一年来，我们重产业。\n" + PROSE)).hasSize(1);
    }

    /** 2、 belongs to the list that 1、 opens, short as it is. */
    @Test
    void takesNoSentenceOfAListForAHeadingWhoseFirstIsNone() {
        String first = "1、获得省卫生乡镇，市征兵工作先进单位，市信访工作四无乡镇，县五四红旗团委，县平安建设先进乡镇，县绿化模范乡镇，县双拥模范乡镇。\n";
        assertThat(outline("（一）荣誉\n" + first + "2、在考核中第二季度排名第三、上半年排名第三。\n3、获县防汛先进。\n"))
                .extracting(Heading::number)
                .containsExactly("（一）");
        assertThat(outline("（一）荣誉\n" + first + "2、抓好党建。开展活动5次。\n3、抓好防汛。\n"))
                .extracting(Heading::number)
                .containsExactly("（一）", "2、", "3、");
    }

    @Test
    void takesNoRowOfATableForAHeading() {
        assertThat(outline("工作总结\n指标\t目标\n税收收入\t2600万元\t104.5%\n" + PROSE)).isEmpty();
        assertThat(outline("工作总结\n指标 | 目标\n税收 | 2600万元\n" + PROSE)).isEmpty();
        assertThat(outline("工作总结\n工作回顾\t\n" + PROSE)).hasSize(1);
    }

    @Test
    void countsAFirstLineAsHeadingTooUnlessItNamesAReport() {
        assertThat(outline("工作回顾\n" + PROSE)).extracting(Heading::text).containsExactly("工作回顾");
        assertThat(outline("2021年工作总结\n" + PROSE)).isEmpty();
        assertThat(outline("2023年工作总结和2024年工作谋划\n" + PROSE)).isEmpty();
        assertThat(outline("2023年工作总结暨2024年攻坚行动\n" + PROSE)).isEmpty();
    }

    @Test
    void knowsThePartsThatEveryReportHasAboveShortLinesToo() {
        assertThat(outline("工作总结\n" + PROSE + "\n存在的问题和不足\n学习抓得不够紧不够实。\n下半年工作打算\n一是抓好田间管理，确保增收。"))
                .extracting(Heading::text)
                .containsExactly("存在的问题和不足", "下半年工作打算");
        assertThat(outline("工作总结\n" + PROSE + "\n下半年工作打算")).isEmpty();
    }

    @Test
    void findsItemsInsideAnItem() {
        Document document =
                document("工作总结\n一是工业壮大。在谈企业有2家：一是药厂，投资3亿元；二是胎厂，投资4亿元。税收增长。二是农业起步。种植药材。");

        assertThat(RunInItems.of(document))
                .extracting(RunInItem::list, RunInItem::marker, RunInItem::lead)
                .containsExactly(
                        tuple(2, "一是", "工业壮大"),
                        tuple(1, "一是", "药厂"),
                        tuple(1, "二是", "胎厂"),
                        tuple(2, "二是", "农业起步"));
    }

    @Test
    void findsItemsInsideAnItemOfAnItem() {
        Document document = document("工作总结\n一是甲。有三类：一是乙，有两家：一是丙；二是丁；二是戊。二是己。\n" + "第一，庚。第二，辛。");

        assertThat(RunInItems.of(document))
                .extracting(RunInItem::lead)
                .contains("甲", "己", "庚", "辛");
    }

    @Test
    void takesNeitherSalutationNorSignatureForAHeading() {
        assertThat(outline("工作总结\n各位代表：\n" + PROSE + "\n柳溪镇人民政府\n2021年12月30日")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "青禾县柳溪镇2021年工作总结;一、工作回顾|青禾县柳溪镇2021年工作总结",
                "青禾县柳溪镇人民政府;2021年工作总结;一、工作回顾|青禾县柳溪镇人民政府2021年工作总结",
                "青禾县柳溪镇人民政府文件;柳政〔2021〕5号;2021年工作总结（送审稿）;各位代表：|2021年工作总结（送审稿）",
                "砥砺前行;一、工作回顾|砥砺前行",
                "各位代表：;一、工作回顾|",
                "一、工作回顾;修路。|",
                "2021年，全镇修路五公里。|"
            })
    void findsTheTitleOrSaysThatThereIsNone(String lines, String title) {
        assertThat(document(lines.replace(";", "\n")).title()).isEqualTo(title);
    }

    private static List<Heading> outline(String text) {
        return document(text).outline();
    }

    private static Document document(String text) {
        try {
            return DocumentReader.read("报告.txt", text.getBytes(StandardCharsets.UTF_8));
        } catch (RefusedDocument e) {
            throw new AssertionError(e);
        }
    }
}
