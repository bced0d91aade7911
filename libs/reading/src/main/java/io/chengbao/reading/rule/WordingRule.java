package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Constructions that run into each other, and a few others that are wrong by their form alone. */
final class WordingRule extends Named {

    private record Form(AnchoredPattern pattern, Sentence message, Sentence mend) {}

    private static final List<Form> FORMS =
            List.of(
                    form(
                            "加",
                            "加大对[^，。；“”]{1,60}(?<!强度)进行(?=[[一-鿿]]{2,8}[，。；])",
                            "句式杂糅：“加大对……”与“对……进行……”。",
                            "Two constructions run together: 加大对… and 对…进行….",
                            "改为“加大……力度”或“对……进行……”。"),
                    form(
                            "深",
                            "深入(?:推进|开展)[^，。；]{2,24}的?深入开展",
                            "语义重复：“深入推进……深入开展”。",
                            "Said twice: 深入推进…深入开展.",
                            "改为“深入推进……”或“推动……深入开展”。"),
                    form(
                            "目",
                            "目的(?:就)?是为了",
                            "语义重复：“目的”与“为了”。",
                            "Said twice: 目的 and 为了.",
                            "改为“目的是”或“是为了”。"),
                    form(
                            "原",
                            "(?<![一-鿿])(?:主要)?原因是(?:因为|由于)|(?<=主要|其)原因是(?:因为|由于)",
                            "语义重复：“原因”与“因为”。",
                            "Said twice: 原因 and 因为.",
                            "改为“原因是”。"),
                    form(
                            "防避切",
                            "(?:防止|避免)[^，。；、]{0,4}不再?(?:发生|出现)|切忌不[要可能]",
                            "双重否定，意思相反。",
                            "Two negations say the opposite.",
                            "删去“不”。"),
                    form(
                            "下减降缩",
                            "(?:下降|减少|降低|缩小|缩短)了?\\d[\\d.]*倍",
                            "减少不能用“倍”。",
                            "Nothing decreases by 倍.",
                            "改用百分数或分数。"),
                    form("、", "、等(?![级次额候待于同效高式腰离])", "“等”前不用顿号。", "No 、 before 等.", "删去“等”前的顿号。"),
                    form(
                            "一二",
                            "(?:二|一)[零○0]{1}[零一二三四五六七八九○0]{2}年|二零[零一二三四五六七八九〇○]{2}年",
                            "汉字年份中的“零”应写作“〇”。",
                            "In a year in Chinese characters 零 is written 〇.",
                            "改为“〇”。"),
                    form(
                            "[【（(",
                            "(?<=[[一-鿿]])[\\[【（(]20\\d\\d[\\]】）)]\\s?第?\\d{1,4}号",
                            "发文字号的年份应用六角括号“〔〕”，不编虚位、不加“第”字。",
                            "The year of a document number stands in 〔 〕.",
                            "例如“青政发〔2026〕5号”。"));

    WordingRule() {
        super("wording", Severity.ADVICE, PRACTICE);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        return report.document().paragraphs().stream()
                .flatMap(
                        paragraph ->
                                FORMS.stream()
                                        .flatMap(
                                                form ->
                                                        PatternSearch.findings(
                                                                this,
                                                                form.pattern(),
                                                                paragraph,
                                                                (text, match) -> form.message(),
                                                                (text, match) -> form.mend())));
    }

    private static Form form(String letters, String pattern, String zh, String en, String mend) {
        return new Form(
                AnchoredPattern.at(letters, pattern),
                new Sentence(zh, en),
                new Sentence(mend, "See: " + mend));
    }
}
