package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.document.RunInItem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number of things announced, and another number of them right behind the colon.
 *
 * @param begin of the announcement, in chars
 */
record Miscount(Paragraph paragraph, int begin, int finish, String said, int listed) {

    private static final String NUMBER = "([两二三四五六七八九十]{1,2}|[2-9])";

    private static final String KINDS =
            "(?:方面|工作|问题|措施|举措|任务|重点|环节|关键|行动|工程|不足|困难|短板|原因|经验|做法|打算|抓手|到位|强化|坚持|结合|确保|突出|注重|转变|机制)";

    /** Not 三个村的问题: what is counted must be what is listed. */
    private static final Pattern BEFORE_ITEMS =
            Pattern.compile(
                    "(?<![第两二三四五六七八九十百\\d.])"
                            + NUMBER
                            + "(?:个|大|项|点|条|种|类)?[^，。；：、“”村镇乡户组家月年人名]{0,4}?"
                            + KINDS
                            + "{1,2}[”’]?[：:]$");

    private static final int LONGEST_ANNOUNCEMENT = 20;

    /** “三个到位”：组织领导到位、… where each is named by the word that was counted. */
    private static final AnchoredPattern NAMES =
            AnchoredPattern.at("：:即", "(?:[：:]|即[：:]?)([^，。；：“”（）\\d]{6,80})[。；]");

    private static final Pattern BEFORE_NAMES =
            Pattern.compile(
                    "(?<![第两二三四五六七八九十百\\d.])" + NUMBER + "(?:个|大|项)?([一-鿿]{2})[”’]?(?:，(?=即))?$");

    private static final int LONGEST_BEFORE_NAMES = 10;

    static List<Miscount> in(Analysis report) {
        return Stream.concat(
                        items(report).stream(),
                        report.document().paragraphs().stream().flatMap(Miscount::names))
                .toList();
    }

    private static List<Miscount> items(Analysis report) {
        List<Miscount> found = new ArrayList<>();
        List<RunInItem> items = report.items();
        for (int i = 0; i < items.size(); i++) {
            RunInItem first = items.get(i);
            Paragraph paragraph = report.document().paragraphs().get(first.paragraph());
            int from = Math.max(0, first.begin() - LONGEST_ANNOUNCEMENT);
            String before = paragraph.text().substring(from, first.begin());
            Matcher said = BEFORE_ITEMS.matcher(before.stripTrailing());
            if (first.ordinal() == 1 && said.find()) {
                int count = length(items, i);
                if (count > 1 && CountRule.number(said.group(1)) != count) {
                    found.add(
                            new Miscount(
                                    paragraph,
                                    from + said.start(),
                                    from + said.end(),
                                    said.group(1),
                                    count));
                }
            }
        }
        return found;
    }

    /** Of the list that begins there; 0 where one is missing. */
    private static int length(List<RunInItem> items, int first) {
        int count = 0;
        for (RunInItem item : items.subList(first, items.size())) {
            if (item.list() != items.get(first).list()) {
                continue;
            }
            if (item.ordinal() != count + 1) {
                return 0;
            }
            count++;
        }
        return count;
    }

    private static Stream<Miscount> names(Paragraph paragraph) {
        String text = paragraph.text();
        return NAMES.in(text).flatMap(list -> names(paragraph, text, list));
    }

    private static Stream<Miscount> names(Paragraph paragraph, String text, MatchResult list) {
        Matcher said =
                BEFORE_NAMES
                        .matcher(text)
                        .region(Math.max(0, list.start() - LONGEST_BEFORE_NAMES), list.start())
                        .useTransparentBounds(true);
        String[] names = list.group(1).split("、");
        boolean wrong =
                said.find()
                        && isOfNames(names, said.group(2))
                        && CountRule.number(said.group(1)) != names.length;
        return wrong
                ? Stream.of(
                        new Miscount(
                                paragraph, said.start(), list.end(1), said.group(1), names.length))
                : Stream.empty();
    }

    private static boolean isOfNames(String[] names, String word) {
        return names.length > 1
                && Stream.of(names)
                        .allMatch(
                                name ->
                                        name.indexOf(word) >= 0
                                                && name.indexOf(word) == name.lastIndexOf(word)
                                                && !name.contains("和")
                                                && !name.contains("等"));
    }
}
