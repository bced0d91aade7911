package io.chengbao.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found by comparing with what the township reported a year before. */
class EarlierReportTest {

    private static final Sentence NAME = new Sentence("2025年", "2025");

    @Test
    void growth_that_does_not_lead_from_last_years_figure_to_this_one_is_found_with_both_places() {
        Finding found = lastYear("全年财政总收入4200万元，增长5%。", "一切平稳。\n财政总收入4500万元，同比增长12.5%。").get(0);

        assertThat(found.rule()).isEqualTo("last-year");
        assertThat(found.line()).isEqualTo(3);
        assertThat(found.quote()).isEqualTo("4500万元");
        assertThat(found.message().zh())
                .isEqualTo("“财政总收入”这里是“4500万元”、增长12.5%，而2025年报告第2行是“4200万元”，按此应增长7.1%。");
        assertThat(found.message().en()).contains("the report of 2025 has “4200万元” in line 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    财政总收入4200万元。           | 财政总收入4500万元，同比增长7.1%。
                    财政总收入0.42亿元。           | 财政总收入4500万元，同比增长7.1%。
                    财政总收入4.2亿元。            | 财政总收入4.5亿元，增长8%。
                    财政总收入4200万元。           | 财政总收入4000万元，同比下降4.8%。
                    财政总收入4200万元。           | 财政总收入4500万元，年均增长12.5%。
                    财政总收入4200万元。           | 财政总收入4500万元，同口径增长12.5%。
                    财政总收入4200余万元。         | 财政总收入4500万元，同比增长12.5%。
                    财政总收入4200万元。           | 税收收入4500万元，同比增长12.5%。
                    财政总收入4200万元。           | 财政总收入4500万元。
                    上半年财政总收入4200万元。     | 全年财政总收入4500万元，同比增长12.5%。
                    地区生产总值12亿元。           | 地区生产总值13亿元，增长5.2%。
                    """)
    void what_fits_or_cannot_be_told_is_left_alone(String before, String now) {
        assertThat(lastYear(before, now)).isEmpty();
    }

    @Test
    void figures_of_two_last_years_are_taken_for_whichever_fits() {
        assertThat(lastYear("财政总收入4200万元。\n财政总收入4000万元。", "财政总收入4500万元，增长12.5%。")).isEmpty();
    }

    @Test
    void growth_is_not_reckoned_from_another_part_of_a_year() {
        Earlier halfAYear = new Earlier(Marked.analysis(report("财政总收入4200万元。")), NAME, false);

        assertThat(
                        new LastYearRule(halfAYear)
                                .check(Marked.analysis(report("财政总收入4500万元，增长12.5%。"))))
                .isEmpty();
    }

    @Test
    void passages_of_the_earlier_report_are_counted_and_shown() {
        String passage = "镇党委坚持每月召开一次产业发展调度会，逐村逐项研究用地、用水、用电难题，形成问题清单并限期销号";

        List<Finding> found =
                ownPast("开头。\n" + passage + "。", "全年新修公路3公里。\n今年以来，" + passage + "，成效显著。");

        assertThat(found).hasSize(1);
        assertThat(found.get(0).line()).isZero();
        assertThat(found.get(0).message().zh())
                .isEqualTo("与2025年的报告有1处相同，共43字：第3行“镇党委坚持每月召开一次产业发展调……”（原第3行）。");
    }

    @Test
    void set_phrases_and_other_words_are_no_copies() {
        String phrase = "坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻党的二十大精神，全面从严治党";

        assertThat(ownPast(phrase + "。", phrase + "，修路3公里。")).isEmpty();
        assertThat(ownPast("新修公路12公里，惠及5个村。", "改造危桥2座，方便群众出行。")).isEmpty();
    }

    private static List<Finding> lastYear(String before, String now) {
        return findings(new LastYearRule(earlier(before)), now);
    }

    private static List<Finding> ownPast(String before, String now) {
        return findings(new OwnPastRule(earlier(before)), now);
    }

    private static List<Finding> findings(Rule rule, String now) {
        Stream<Finding> found = rule.check(Marked.analysis(report(now)));
        return found.toList();
    }

    private static Earlier earlier(String text) {
        return new Earlier(Marked.analysis(report(text)), NAME, true);
    }

    private static String report(String text) {
        return "青禾镇工作总结\n" + text;
    }
}
