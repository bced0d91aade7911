package io.chengbao.reading.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what paragraphs count up within their text: 一是…；二是…。 One marker alone is no list (这一是… is a
 * sentence); a list begins with its first, and may go on in the next paragraph.
 */
public final class RunInItems {

    private static final int FARTHEST_PARAGRAPH = 2;
    private static final int WIDEST_GAP = 3;
    private static final int MOST = 2_000;
    private static final int MOST_TRIED = 5_000;
    private static final String CHINESE = "([一二三四五六七八九十]{1,3})";
    private static final String EDGE = "。；：，！？、,;:!?”）) \t\u3000\u00A0";

    /** Lists of different kinds can stand inside each other, so each is looked for by itself. */
    private static final List<Pattern> KINDS =
            List.of(
                    Pattern.compile(CHINESE + "是(?![否非])[，：:,]?"),
                    Pattern.compile(CHINESE + "要(?![求素点领件])[，：:,]?"),
                    Pattern.compile("第" + CHINESE + "[，,、：:]"),
                    Pattern.compile("其" + CHINESE + "[，,、：:]"),
                    Pattern.compile("([①-⑳])"),
                    Pattern.compile("([1-9])[.．、](?=[[一-鿿]“])"),
                    Pattern.compile("[（(]([1-9]\\d?)[）)](?!\\s?[×xX+＋])"));

    private static final Pattern LEAD = Pattern.compile("[^。；：，！？,;:!?\\n]{0,100}+");

    private static final Comparator<RunInItem> IN_READING_ORDER =
            Comparator.comparingInt(RunInItem::paragraph).thenComparingInt(RunInItem::begin);

    private final List<Paragraph> paragraphs;
    private final List<RunInItem> found = new ArrayList<>();
    private final List<RunInItem> open = new ArrayList<>();

    private RunInItems(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** In reading order. */
    public static List<RunInItem> of(Document document) {
        RunInItems items = new RunInItems(document.paragraphs());
        KINDS.forEach(items::find);
        items.found.sort(IN_READING_ORDER);
        return List.copyOf(items.found);
    }

    private void find(Pattern kind) {
        for (int i = 0; i < paragraphs.size(); i++) {
            String text = paragraphs.get(i).text();
            Matcher matcher = kind.matcher(text);
            for (int tried = 0;
                    tried < MOST_TRIED && found.size() < MOST && matcher.find();
                    tried++) {
                int ordinal = ordinal(matcher.group(1));
                if (ordinal == 0 || !isAtEdge(text, matcher)) {
                    continue;
                }
                if (ordinal == 1) {
                    close(i, matcher.start());
                    open.add(item(matcher, ordinal, i));
                } else if (goesOn(i, ordinal)) {
                    open.add(item(matcher, ordinal, i));
                }
            }
        }
        close(paragraphs.size(), 0);
    }

    /** A figure or a number in brackets that opens a line is the line's own, and its heading's. */
    private static boolean isAtEdge(String text, Matcher matcher) {
        int begin = matcher.start();
        char first = text.charAt(begin);
        if (begin == 0) {
            return first != '（' && first != '(' && !Character.isDigit(first);
        }
        return first >= '①' && first <= '⑳' || EDGE.indexOf(text.charAt(begin - 1)) >= 0;
    }

    private boolean goesOn(int paragraph, int ordinal) {
        if (open.isEmpty()) {
            return false;
        }
        RunInItem last = open.get(open.size() - 1);
        return last.paragraph() == paragraph
                ? ordinal >= last.ordinal() && ordinal <= last.ordinal() + WIDEST_GAP
                : ordinal == last.ordinal() + 1
                        && paragraph - last.paragraph() <= FARTHEST_PARAGRAPH;
    }

    private RunInItem item(Matcher matcher, int ordinal, int index) {
        Paragraph paragraph = paragraphs.get(index);
        String text = paragraph.text();
        Matcher lead = LEAD.matcher(text).region(matcher.end(), text.length());
        return new RunInItem(
                matcher.group(),
                ordinal,
                lead.lookingAt() ? lead.group().strip() : "",
                index,
                paragraph.line(),
                matcher.start(),
                matcher.end(),
                text.stripTrailing().length());
    }

    /** Each item ends where the next begins; the last one of a paragraph with it. */
    private void close(int paragraph, int begin) {
        if (open.size() > 1) {
            for (int i = 0; i < open.size(); i++) {
                RunInItem item = open.get(i);
                boolean last = i + 1 == open.size();
                int next = last ? paragraph : open.get(i + 1).paragraph();
                int nextBegin = last ? begin : open.get(i + 1).begin();
                found.add(next == item.paragraph() ? item.until(nextBegin) : item);
            }
        }
        open.clear();
    }

    private static int ordinal(String number) {
        char first = number.charAt(0);
        if (first >= '①' && first <= '⑳') {
            return first - '①' + 1;
        }
        return first <= '9' ? Integer.parseInt(number) : ChineseNumber.ordinal(number);
    }
}
