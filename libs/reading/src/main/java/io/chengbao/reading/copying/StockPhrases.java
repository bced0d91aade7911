package io.chengbao.reading.copying;

import io.chengbao.reading.document.AnchoredPattern;
import java.util.Arrays;

/**
 * What stands in nearly every report of the country and is no sign of copying, punctuation aside.
 * What a county's own reports all say is discounted by how many of them say it.
 */
final class StockPhrases {

    private static final AnchoredPattern PHRASE =
            AnchoredPattern.at(
                    "高坚中以在始习全深学贯市县区旗上镇乡党增两绿不我人形巩铸社新现取同存",
                    "(?:(?:高举|坚持)?(?:中国特色社会主义伟大旗帜)?(?:以|坚持以|在|始终坚持以)?习近平新时代中国特色社会主义思想(?:为指导|为指引)?)"
                            + "|(?:全面|深入)?(?:学习)?贯彻(?:落实)?(?:学习)?党的[一二三四五六七八九十]+大(?:报告)?(?:精神)?(?:和)?(?:以及)?(?:[一二三四五六七八九十]+届[一二三四五六七八九十历次届中全会和及]*)?(?:精神)?"
                            + "|(?:在)?(?:市委市政府|县委县政府|区委区政府|旗委旗政府|上级党委政府|镇党委政府|乡党委政府|党委政府)(?:的)?(?:坚强|正确)?(?:领导|指导|关心|统一部署)?(?:指导|支持|关心)?(?:下)?"
                            + "|增强四个意识坚定四个自信做到两个维护|(?:深刻领悟)?两个确立(?:的决定性意义)?"
                            + "|全面建设社会主义现代化国家(?:新征程)?|以人民为中心(?:的发展思想)?|绿水青山就是金山银山(?:的理念)?"
                            + "|不忘初心牢记使命(?:主题教育)?|我为群众办实事(?:实践活动)?|人民群众(?:的)?获得感幸福感安全感"
                            + "|全面从严治党(?:主体责任)?|中央八项规定(?:及其实施细则)?(?:精神)?|形式主义官僚主义|党风廉政建设(?:责任制|和反腐败斗争)?"
                            + "|巩固拓展脱贫攻坚成果(?:同|与)?(?:乡村振兴)?(?:有效衔接)?|不发生规模性返贫(?:致贫)?(?:的底线)?"
                            + "|铸牢中华民族共同体意识|社会主义核心价值观|新时代文明实践(?:站|所|中心)|乡村振兴战略|高质量发展"
                            + "|现将.{0,12}情况(?:报告|汇报)如下|取得(?:了)?(?:一定|明显|较好)(?:的)?成(?:绩|效)|同时我们也清醒地看到|存在(?:的)?(?:一些)?(?:困难和)?问题(?:和不足)?");

    private StockPhrases() {}

    /** Marks the letters of such a run that belong to stock phrases. */
    static void mark(String words, boolean[] stock) {
        PHRASE.in(words).forEach(match -> Arrays.fill(stock, match.start(), match.end(), true));
    }
}
