package io.chengbao.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.reading.finding.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTotalTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "类别|权重|得分¶民生|30|28.6¶生态|45|43.9¶党建|25|23.8¶合计|100|⟦96.8⟧",
                "村名|户数|人数¶合 计|120|⟦430⟧¶东村|70|210¶西村|50|202",
                "序号|村名|户数|金额（元）¶1|东村|1,200|—¶2|西村|800|300¶3|南村|10|310¶合计||2,010|⟦510⟧",
            })
    void tellsOfATotalThatItsColumnDoesNotMakeUp(String marked) {
        String wrong = marked.replaceAll(".*⟦(.*)⟧.*", "$1");

        assertThat(new SumRule().check(Marked.analysis(text(Marked.without(marked)))))
                .extracting(Finding::quote)
                .containsExactly(wrong);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "类别|权重|得分¶民生|30|28.6¶生态|45|43.9¶党建|25|23.8¶合计|100|96.3",
                // Nothing shows that the rows are parts.
                "村名|得分¶东村|28.6¶西村|43.9¶合计|96.8",
                // Rates are not added up.
                "村名|户数|完成率（%）¶东村|70|103.7¶西村|50|98.2¶合计|120|101.2",
                "村名|户数|户均收入¶东村|70|210¶西村|50|202¶合计|120|206",
                // Rounded.
                "村名|户数|亿元¶东村|70|1.24¶西村|50|1.23¶合计|120|2.48",
                // Parts of parts.
                "村名|户数|人数¶东村|70|210¶其中：一组|30|90¶西村|50|202¶合计|120|430",
                "村名|户数|人数¶东村|70|210¶小计|70|210¶西村|50|202¶合计|120|430",
                // Something is missing.
                "村名|户数|人数¶东村|70|约210¶西村|50|202¶合计|120|430",
                "村名|户数|人数¶东村|70|210¶西村|50|202¶合计|120|900",
            })
    void leavesTheOthersAlone(String text) {
        assertThat(new SumRule().check(Marked.analysis(text(text))))
                .extracting(Finding::quote)
                .isEmpty();
    }

    private static String text(String table) {
        return "工作总结\n情况如下：\n" + table.replace('|', '\t').replace('¶', '\n') + "\n特此报告。";
    }
}
