package io.chengbao.reading.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the headings: numbered lines, lines in a Word heading style, and short lines that stand
 * alone above the text they head.
 */
final class Outline {

    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_UNNUMBERED = 40;
    private static final int SHORTEST_TEXT = 60;
    private static final int SAME_OPENING = 3;
    private static final int SHORTEST_ITEM = 8;

    private static final Pattern LEAD = Pattern.compile("[^。！？；：:;!?]++");

    /** Without the tabs of a table's row. */
    private static final Pattern BARE_LINE =
            Pattern.compile("[^。！？；：:;!?，\\t|]*[[一-鿿]”》）][^。！？；：:;!?\\t|]*");

    private static final Pattern ONE_SENTENCE = Pattern.compile("[^。！？；：:;!?]{6,}。");

    /** What every report has a part about heads it, however short the line below. */
    private static final Pattern PART =
            Pattern.compile(
                    ".{0,6}(?:下一?步|下半年|下一?阶段|明年|来年|今后)(?:的|主要|重点|工作|努力){0,4}(?:打算|计划|安排|思路|重点|措施|举措|谋划|任务|方向)"
                            + "|.{0,6}(?:存在|面临)的?(?:主要|突出)?(?:问题|困难|不足|短板)(?:[和与及、].{2,6})?");

    private static final Pattern DATE =
            Pattern.compile("[（(]?[\\s\\d〇○一二三四五六七八九十xX×]+年[^，]{0,12}[日月][）)]?");

    private final List<Line> lines;
    private final Map<String, Integer> openings = new HashMap<>();
    private final List<Heading> headings = new ArrayList<>();
    private int numberedLevel;

    /** The last one of a list of sentences, whose first is too long for a heading; else null. */
    private HeadingNumber item;

    private Outline(List<Line> body) {
        this.lines = body;
        for (int i = 0; i < lines.size(); i++) {
            if (isSentenceAboveText(i)) {
                openings.merge(opening(lines.get(i)), 1, Integer::sum);
            }
        }
    }

    static List<Heading> of(List<Line> lines, Title title) {
        List<Line> body =
                lines.stream()
                        .filter(line -> line.place() == Line.Place.BODY)
                        .filter(line -> line.number() > title.lastLine())
                        .toList();
        return new Outline(body).headings();
    }

    private List<Heading> headings() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<HeadingNumber> number = HeadingNumber.of(line.text());
            if (number.isPresent()) {
                addNumbered(line, number.get());
            } else if (line.styleLevel() > 0) {
                if (add(line, line.styleLevel(), "", indent(line))) {
                    numberedLevel = line.styleLevel();
                }
            } else if (standsAlone(i)) {
                add(line, numberedLevel + 1, "", indent(line));
            }
        }
        return headings;
    }

    private void addNumbered(Line line, HeadingNumber number) {
        if (item != null && number.follows(item) && isWholeSentence(line, number.restStart())) {
            item = number;
        } else if (add(line, number.level(), number.number(), number.restStart())) {
            numberedLevel = number.level();
            item = null;
        } else if (number.isFirst()) {
            item = number;
        }
    }

    private static boolean isWholeSentence(Line line, int start) {
        String text = line.text();
        Matcher lead = LEAD.matcher(text).region(start, text.length());
        return lead.lookingAt()
                && lead.end() < text.length()
                && text.substring(lead.end() + 1).isBlank();
    }

    private boolean add(Line line, int level, String number, int start) {
        Matcher lead = LEAD.matcher(line.text()).region(start, line.text().length());
        if (!lead.lookingAt()) {
            return false;
        }
        String text = lead.group().strip();
        if (text.isEmpty() || text.codePointCount(0, text.length()) > LONGEST_HEADING) {
            return false;
        }
        headings.add(
                new Heading(
                        level, number, text, line.number(), line.text().codePointCount(0, start)));
        return true;
    }

    /**
     * Without number or style there is only the shape to go by. A bare short line over a long one
     * is a heading; a whole sentence is one only where a sibling opens with the same words.
     */
    private boolean standsAlone(int i) {
        return isBareLineAboveText(i)
                || isPart(i)
                || isSentenceAboveText(i) && openings.get(opening(lines.get(i))) > 1;
    }

    private boolean isBareLineAboveText(int i) {
        Line line = lines.get(i);
        return isAboveText(i)
                && BARE_LINE.matcher(line.text().strip()).matches()
                && !DATE.matcher(line.text().strip()).matches();
    }

    private boolean isPart(int i) {
        return i + 1 < lines.size()
                && lines.get(i + 1).length() >= SHORTEST_ITEM
                && PART.matcher(lines.get(i).text().strip()).matches()
                && HeadingNumber.of(lines.get(i + 1).text()).isEmpty();
    }

    private boolean isSentenceAboveText(int i) {
        return isAboveText(i) && ONE_SENTENCE.matcher(lines.get(i).text()).matches();
    }

    private boolean isAboveText(int i) {
        Line line = lines.get(i);
        return line.length() <= LONGEST_UNNUMBERED
                && i + 1 < lines.size()
                && lines.get(i + 1).length() >= Math.max(SHORTEST_TEXT, 2 * line.length())
                && HeadingNumber.of(lines.get(i + 1).text()).isEmpty();
    }

    private static String opening(Line line) {
        String text = line.text().strip();
        return text.substring(0, Math.min(SAME_OPENING, text.length()));
    }

    private static int indent(Line line) {
        return line.text().length() - line.text().stripLeading().length();
    }
}
