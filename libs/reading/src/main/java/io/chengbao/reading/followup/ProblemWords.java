package io.chengbao.reading.followup;

import io.chengbao.reading.document.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which a sentence names a problem, counts problems up, or only speaks about them. */
final class ProblemWords {

    private static final Pattern LACK =
            Pattern.compile(
                    "不|弱|低|差|难|慢|缺|欠|短|堵点|痛点|难点|漏洞|隐患|死角|盲区|滞后|有待|仍需|还需|压力|制约|单一|老化|松懈|偏|少|落后|问题|矛盾");

    /** What is said about problems without naming one. */
    private static final Pattern ABOUT =
            Pattern.compile(
                    "来之不易|^(?:分析|究其|剖析|产生(?:这些|上述)问题)?的?(?:其|主要)?原因|(?:加以|认真|切实|逐步|着力|努力|认真加以)(?:解决|克服|改进|整改)。");

    private static final Pattern COUNT =
            Pattern.compile(
                    "(?:首先|其次|再次|再者|最后|此外|另外|第[一二三四五六七八九](?![季产个]))(?:是(?![否非])[，,：:]?|[，,：:])");

    private static final Pattern FURTHER = Pattern.compile("此外|另外|除此之外|同时，?(?:还|也)");

    private ProblemWords() {}

    static boolean nameOne(String sentence) {
        return LACK.matcher(sentence).find();
    }

    static boolean areAbout(String sentence) {
        return ABOUT.matcher(sentence).find();
    }

    /** 首先，草畜矛盾突出: where what is counted begins; {@code begin} where nothing is. */
    static int behindCount(String text, int begin) {
        Matcher count = COUNT.matcher(text).region(begin, text.length());
        return count.lookingAt() ? count.end() : begin;
    }

    /** Whether a sentence is the first that is counted: those before it only lead there. */
    static boolean beginCount(String sentence) {
        return sentence.startsWith("首先") && behindCount(sentence, 0) > 0;
    }

    /** Whether a sentence behind the items adds a problem of its own: 此外，部分干部作风不实。 */
    static boolean addOne(String sentence) {
        return FURTHER.matcher(sentence).lookingAt() && nameOne(sentence);
    }

    /** What semicolons separate, each with its own. */
    static List<Sentences.Sentence> parts(String text, int from, int to) {
        List<Sentences.Sentence> parts = new ArrayList<>();
        int begin = from;
        while (begin < to) {
            int semicolon = text.indexOf('；', begin);
            int finish = semicolon < 0 || semicolon >= to ? to : semicolon + 1;
            parts.add(new Sentences.Sentence(begin, finish));
            begin = finish;
        }
        return parts;
    }
}
