package io.chengbao.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    （1）加强领导；（2）压实责任；（4）强化督查。                       | （4）
                    （1）加强领导；（2）压实责任；（2）强化督查。                       | （2）
                    1.加强领导；2.压实责任；4.强化督查。                             | 4.
                    工作：①加强领导；②压实责任；④强化督查。                          | ④
                    第一，加强领导。第三，压实责任。                                | 第三，
                    第一，加强领导。\\n第三，压实责任。                              | 第三，
                    一是加强领导。\\n三是压实责任。                                 | 三是
                    （一）加强领导\\n成立领导小组。\\n（一）压实责任\\n签订责任书。      | （一）
                    一、加强领导\\n成立领导小组。\\n一、压实责任\\n签订责任书。          | 一、
                    二、加强领导\\n成立领导小组。\\n三、压实责任\\n签订责任书。          | 二、
                    1、获得省卫生乡镇，市征兵工作先进单位，市信访工作四无乡镇，县五四红旗团委，县平安建设先进乡镇，县绿化模范乡镇，县双拥模范乡镇。\\n2、抓好党建。开展活动5次。\\n4、抓好防汛。巡查8次。 | 4、
                    1、获得省卫生乡镇，市征兵工作先进单位，市信访工作四无乡镇，县五四红旗团委，县平安建设先进乡镇，县绿化模范乡镇，县双拥模范乡镇。\\n3、抓好党建。开展活动5次。 | 3、
                    """)
    void tellsWhatIsOutOfStep(String text, String quote) {
        assertThat(Quotes.of("numbering", text)).containsExactly(quote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、工作\\n1.防汛有力。\\n2.防火有力。\\n二、问题\\n1.资金不足。\\n2.人手不够。",
                "一是加强领导。二是压实责任。\\n一是资金不足。二是人手不够。",
                "（1）加强领导；（2）压实责任。\\n（3）强化督查。",
                "一是工业壮大。在谈企业有2家：一是药厂；二是胎厂。二是农业起步。三是旅游升温。",
                "第一产业增加值1亿元，第三产业增加值2亿元。",
                "这一是重点，三是难点。",
                "1.按照（2）类标准执行；2.压实责任。",
                "1、获得省卫生乡镇，市征兵工作先进单位，市信访工作四无乡镇，县五四红旗团委，县平安建设先进乡镇，县绿化模范乡镇，县双拥模范乡镇。\\n2、抓好党建。开展活动5次。",
                "党建工作\\n（一）抓学习\\n组织学习12次。\\n经济工作\\n（一）抓项目\\n实施项目5个。"
            })
    void staysAwayFromListsInOrder(String text) {
        assertThat(Quotes.of("numbering", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    一、工作\\n1.防汛有力。\\n2、防火有力。\\n3.禁毒有力。                | 2、
                    一、工作情况\\n加强领导。\\n二. 存在的问题\\n资金不足。              | 二.
                    （一）防汛\\n准备充分。\\n（二）、防火\\n巡护到位。                  | （二）、
                    一、工作\\n1.防汛有力。\\n2．防火有力。                           | -
                    （一）防汛\\n准备充分。\\n(二)防火\\n巡护到位。                     | -
                    一、工作\\n1.防汛有力。\\n二、问题\\n1、资金不足。\\n2、人手不够。     | -
                    第一部分 工作\\n一、防汛\\n好。\\n第二部分 打算\\n一、防火\\n巡护。     | -
                    """)
    void tellsNumbersThatAreMixed(String text, String quote) {
        assertThat(Quotes.of("heading-style", text))
                .isEqualTo(quote == null ? List.of() : List.of(quote));
    }
}
