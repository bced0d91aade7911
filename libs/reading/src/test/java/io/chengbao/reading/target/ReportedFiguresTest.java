package io.chengbao.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.DocumentReader;
import io.chengbao.reading.document.RefusedDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedFiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全年实现一般公共预算收入4.5亿元，增长8.2%。 | 一般公共预算收入 | 万元 | 45000",
                "全镇固定资产投资完成3.36亿元。             | 固定资产投资额   | 亿元 | 3.36",
                "柳溪镇粮食总产量达1.2万吨。                | 粮食总产量       | 吨   | 12000",
                "流转土地1500亩。                           | 流转土地         | 公顷 | 100",
                "新增规上企业5家。                          | 新增规上企业     | 个   | 5",
                "城乡居民医保参保率98.3%。                  | 城乡居民医保参保率 | % | 98.3",
                "一般公共预算收入4500万元，增长8.2%。       | 一般公共预算收入增速 | % | 8.2",
                "财政总收入目标5800万元，实际完成6012万元。 | 财政总收入       | 万元 | 6012",
                "上半年，招商引资到位资金2亿元。全年，招商引资到位资金5亿元。 | 招商引资到位资金 | 亿元 | 5",
                "上半年，招商引资到位资金2亿元。            | 招商引资到位资金 | 亿元 | 2",
                "一般公共预算收入4500万元。                 | 一般公共预算收入 |      | 4500",
            })
    void finds_a_figure_by_its_name_in_the_unit_asked_for(
            String text, String name, String unit, String value) {
        assertThat(figures(text).find(List.of(name), unit))
                .hasValueSatisfying(found -> assertThat(found.value()).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "规上工业总产值完成3.2亿元。               | 工业总产值       | 亿元",
                "粮食总产量达1.2万吨。                     | 粮食总产量       | 万元",
                "去年，一般公共预算收入4500万元。           | 一般公共预算收入 | 万元",
                "全年形势平稳。                             | 一般公共预算收入 | 万元",
            })
    void finds_nothing_where_another_thing_is_said(String text, String name, String unit) {
        assertThat(figures(text).find(List.of(name), unit)).isEmpty();
    }

    @Test
    void takes_what_is_promised_for_no_report() {
        String text =
                "柳溪镇2025年工作总结\n一、工作回顾\n全年形势平稳。\n二、下步打算\n"
                        + "一是抓好财税工作。2026年，一般公共预算收入力争达到5000万元。\n二是抓好安全工作。";

        assertThat(figures(text).find(List.of("一般公共预算收入"), "万元")).isEmpty();
    }

    @Test
    void finds_it_by_another_of_its_names() {
        assertThat(figures("全镇财政收入4500万元。").find(List.of("一般公共预算收入", "财政收入"), "万元")).isPresent();
    }

    private static ReportedFigures figures(String text) {
        try {
            return new ReportedFigures(
                    Analysis.of(
                            DocumentReader.read("报告.txt", text.getBytes(StandardCharsets.UTF_8))));
        } catch (RefusedDocument e) {
            throw new AssertionError(e);
        }
    }
}
