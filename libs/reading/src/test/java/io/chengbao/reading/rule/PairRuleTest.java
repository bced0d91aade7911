package io.chengbao.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.reading.finding.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes in and what is settled, what is left, households and their people. */
class PairRuleTest {

    private final List<Rule> rules =
            List.of(new PairRule(), new RemainderRule(), new HouseholdRule());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pair | 60件 | 计划实施民生实事58件，办结60件。",
                "pair | 60件 | 受理信访事项58件，化解60件，化解率98%。",
                "pair | 4926件 | 受理诉求4862件，其中咨询类1210件、求助类2354件、投诉类1298件，按时办结4926件。",
                "pair | 35条 | 收到意见建议32条，采纳35条。",
                "pair | 90处 | 排查隐患86处，下发整改通知书30份，整改到位90处。",
                "pair | 80处 | 排查隐患100处，已整改80处，正在整改30处。",
                "pair | 347例 | 应落实长效节育措施342例，实际落实347例。",
                "pair | 90人 | 应体检老年人86人，实体检90人。",
                "remainder | 30处 | 排查隐患100处，已整改80处，未整改30处。",
                "remainder | 3个 | 梳理问题20个，已解决18个，尚未解决3个。",
                "households | 751户共422人 | 全镇低保751户共422人。",
                "households | 751户，共计422人 | 全镇低保751户，共计422人享受政策。",
                "households | 751户、人口422人 | 涉及农户751户、人口422人。",
            })
    void cannotBe(String rule, String quote, String text) {
        assertThat(findings(text))
                .singleElement()
                .extracting(Finding::rule, Finding::quote)
                .containsExactly(rule, quote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "受理信访58件，化解60件（含上年结转5件）。",
                "受理信访58件，含去年遗留3件，化解60件。",
                "受理信访58件，办结60件，其中包括2021年以前的2件。",
                "全年受理案件50件，上年结转10件，办结58件。",
                "应落实节育措施342例，实际落实342例。应参保80人，实际培训90人。",
                "应种植水稻100亩，实际种植120亩。应急演练3次，实际参加5次。应参保80人，实际签到90人。",
                "应兑现补贴100万元，实际兑现110万元（含上年结转10万元）。",
                "排查隐患100处，已整改80处，未整改20处。",
                "排查隐患100处，已整改80处，正在整改15处。",
                "排查企业100家，发现隐患120处，整改120处。",
                "走访群众300户，收集问题50个，解决50个，兑现补贴60户。",
                "全镇低保422户，共计751人。",
                "五保户35户，共35人。",
                "慰问困难户50户，共30人参加。",
                "帮扶困难群众50户，党员干部30人参与。",
                "低保户751户，其中重病422人。",
                "全镇1200户，外出务工人员300人。",
            })
    void canBe(String text) {
        assertThat(findings(text)).isEmpty();
    }

    private Stream<Finding> findings(String text) {
        return rules.stream().flatMap(rule -> rule.check(Marked.analysis(text)));
    }
}
