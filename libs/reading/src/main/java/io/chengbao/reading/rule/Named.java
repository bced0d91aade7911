package io.chengbao.reading.rule;

import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;

/** What every rule says of itself. */
abstract class Named implements Rule {

    static final Sentence PUNCTUATION =
            new Sentence("GB/T 15834—2011《标点符号用法》", "GB/T 15834-2011, punctuation");
    static final Sentence NUMBERS =
            new Sentence("GB/T 15835—2011《出版物上数字用法》", "GB/T 15835-2011, numerals");
    static final Sentence FORMAT =
            new Sentence("GB/T 9704—2012《党政机关公文格式》", "GB/T 9704-2012, official documents");
    static final Sentence REGULATION =
            new Sentence("《党政机关公文处理工作条例》", "Regulation on handling official documents (2012)");
    static final Sentence PRACTICE = new Sentence("公文写作惯例", "Practice of official writing");
    static final Sentence FIGURES = new Sentence("文中数据应前后一致", "Figures agree with each other");

    static final Sentence TARGETS =
            new Sentence("县里下达的目标任务和部门认定数据", "The county's targets and the bureaus' figures");

    private final String id;
    private final Severity severity;
    private final Sentence source;

    Named(String id, Severity severity, Sentence source) {
        this.id = id;
        this.severity = severity;
        this.source = source;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public final Sentence source() {
        return source;
    }
}
