package io.chengbao.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumberRuleTest {

    private final Rule rule = new PersonalNumberRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "电话⟦13812345678⟧，⟦１３８１２３４５６７８⟧，⟦138-1234-5678⟧，⟦138 1234 5678⟧，⟦+8613812345678⟧，⟦+86 13812345678⟧",
                "张三，⟦362502198001011239⟧，⟦362502 19800101 1239⟧，⟦３６２５０２１９８００１０１１２３９⟧，身份证号：⟦362502198001011231⟧",
                "身份证号码：⟦362502800101123⟧，公民身份号码⟦362502198001011231⟧",
                "汇入⟦6222021001001234563⟧，⟦6222 0210 0100 1234 563⟧，⟦６２２２０２１００１００１２３４５６３⟧，卡号：⟦4367421234567896⟧，账号⟦4367 4212 3456 7896⟧，银行卡号为⟦5105101234567898⟧。",
                "联系人：李四⟦13812345678⟧、王五（⟦13912345678⟧）",
                "拨打⟦13812345678⟧/⟦13912345679⟧"
            })
    void findsNumbersOfPeople(String marked) {
        assertThat(Marked.by(rule, Marked.without(marked))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "产值13812345678元，发放13812345678 元，生产15012345678吨，6222021001001234563元",
                "编号：13812345678，合同编号13812345678，〔2023〕13812345678号，订单号 13812345678，第13812345678号",
                "362502198001011231，4367421234567896，362502800101123，123456789012345678，账号：4367421234567897",
                "统一社会信用代码91360000MA35ABCD1X，统一社会信用代码：362502198001011239",
                "https://www.gov.cn/13812345678.html，id=13812345678，http://a.cn/13812345678",
                "热线12345，0871-65123456，400-123-4567，办公电话：0791-88912345，88912345，12315",
                "138****5678，138xxxx5678，GB/T 33300-2016，G316，2023-12-31 10:20:30",
                "投资1.3812345678亿元，3.13812345678，138123456789，1381234567",
                "2023 2022 2021 2020，1000 2000 3000 4000，1234 5678 9012 3456，138 1200 1300人",
                "0791-13812345678，A13812345678，13812345678kg"
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(Marked.by(rule, text)).isEqualTo(text);
    }

    @Test
    void saysThatALabelledNumberMayBeMistyped() {
        assertThat(rule.check(Marked.analysis("身份证号：362502198001011231")))
                .extracting(finding -> finding.message().zh())
                .containsExactly("这里有居民身份证号码（校验码不符，可能还有错）。");
    }

    @Test
    void doesNotRepeatTheNumber() {
        assertThat(rule.check(Marked.analysis("电话13812345678")))
                .extracting(finding -> finding.message().zh())
                .containsExactly("这里有手机号码。");
    }
}
