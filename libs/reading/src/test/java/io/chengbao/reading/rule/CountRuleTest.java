package io.chengbao.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    今年重点抓了三项工作：一是加强领导，落实责任。二是加大投入。        | 三项工作：
                    主要存在三个问题：一是资金不足；二是人手不够。                   | 三个问题：
                    坚持四个强化：（1）强化领导；（2）强化责任；（3）强化督查。         | 四个强化：
                    从三个方面开展工作：第一，组织。第二，责任。第三，督查。第四，投入。  | 三个方面开展工作：
                    一是缺钱；二是缺人，主要是三个方面：（1）少；（2）老。三是水平不高。  | 三个方面：
                    做到“三个到位”：领导到位、宣传到位、督查到位、资金到位。          | 三个到位”：领导到位、宣传到位、督查到位、资金到位
                    开展五项行动，即清洁行动、绿化行动、亮化行动、美化行动。           | 五项行动，即清洁行动、绿化行动、亮化行动、美化行动
                    """)
    void tellsWhereAnotherNumberFollows(String text, String quote) {
        assertThat(Quotes.of("count", text)).containsExactly(quote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "今年重点抓了三项工作：一是加强领导。二是加大投入。三是强化督查。",
                "主要存在三个问题：一是资金不足；二是人手不够。\\n三是水平不高。",
                "抓好三项工作：一是领导。二是抓好两个方面：①组织；②宣传。三是督查。",
                "走访了三个村的问题：一是资金不足；二是人手不够。",
                "第三项工作：一是加强领导。二是加大投入。",
                "开展五项行动，即清洁行动、绿化行动、亮化行动、美化行动等。",
                "开展五项行动：清洁、绿化、亮化、美化和硬化行动。",
                "实施五大工程，即以强基工程为重点，抓好安居、富民工程。",
            })
    void staysAwayWhereAllFollow(String text) {
        assertThat(Quotes.of("count", text)).isEmpty();
    }
}
