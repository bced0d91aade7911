package io.chengbao.reading.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what paragraphs count up within their text: 一是…；二是…。 One marker alone is no list (这一是… is a
 * sentence); a list begins with its first, and may go on in the next paragraph.
 */
public final class RunInItems {

    private static final int FARTHEST_PARAGRAPH = 2;
    private static final int WIDEST_GAP = 3;
    private static final int WIDEST_GAP_OF_PARAGRAPHS = 2;
    private static final int MOST = 2_000;

    /** In chars; what goes on after more than this isn't looked for. */
    private static final int FARTHEST_SIBLING = 2_000;

    private static final int MOST_TRIED = 5_000;
    private static final String TENS = "一二三四五六七八九十";
    private static final String CHINESE = "([" + TENS + "]{1,3})";
    private static final String EDGE = "。；：，！？、,;:!?”）) \t\u3000\u00A0";

    /** Lists of different kinds can stand inside each other, so each is looked for by itself. */
    private static final List<AnchoredPattern> KINDS =
            List.of(
                    AnchoredPattern.at(TENS, CHINESE + "是(?![否非])[，：:,]?"),
                    AnchoredPattern.at(TENS, CHINESE + "要(?![求素点领件])[，：:,]?"),
                    AnchoredPattern.at("第", "第" + CHINESE + "[，,、：:]"),
                    AnchoredPattern.at("其", "其" + CHINESE + "[，,、：:]"),
                    AnchoredPattern.at("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", "([①-⑳])"),
                    AnchoredPattern.at("123456789", "([1-9])[.．、](?=[[一-鿿]“])"),
                    AnchoredPattern.at("（(", "[（(]([1-9]\\d?)[）)](?!\\s?[×xX+＋])"));

    private static final Pattern LEAD = Pattern.compile("[^。；：，！？,;:!?\\n]{0,100}+");

    private static final Comparator<RunInItem> IN_READING_ORDER =
            Comparator.comparingInt(RunInItem::paragraph).thenComparingInt(RunInItem::begin);

    private final List<Paragraph> paragraphs;
    private final List<RunInItem> found = new ArrayList<>();

    /** The list that is being read, and before it those that it stands in. */
    private final Deque<List<RunInItem>> lists = new ArrayDeque<>();

    private List<RunInItem> open = new ArrayList<>();
    private int counted;

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

    private void find(AnchoredPattern kind) {
        for (int i = 0; i < paragraphs.size(); i++) {
            String text = paragraphs.get(i).text();
            Iterator<MatchResult> markers =
                    kind.in(text)
                            .limit(MOST_TRIED)
                            .filter(marker -> isAtEdge(text, marker.start()))
                            .iterator();
            while (markers.hasNext() && found.size() < MOST) {
                take(markers.next(), i);
            }
        }
        leaveInnerLists(paragraphs.size(), 0);
        close(paragraphs.size(), 0);
    }

    private void take(MatchResult marker, int paragraph) {
        int ordinal = ordinal(marker.group(1));
        leaveInnerLists(paragraph, marker.start());
        if (ordinal == 1 && opensInnerList(marker, paragraph)) {
            lists.push(open);
            open = new ArrayList<>();
        } else if (ordinal == 1) {
            close(paragraph, marker.start());
        } else if (ordinal == 0
                || isOfHeading(marker.group(), paragraph, marker.start())
                || !goesOn(paragraph, marker.start(), ordinal)) {
            return;
        }
        open.add(item(marker, ordinal, paragraph));
    }

    /** 一是…：一是甲；二是乙。二是…。: within one sentence, after which the list around it goes on. */
    private boolean opensInnerList(MatchResult marker, int paragraph) {
        if (open.isEmpty() || open.get(open.size() - 1).paragraph() != paragraph) {
            return false;
        }
        String text = paragraphs.get(paragraph).text();
        String behind =
                text.substring(
                        marker.end(), Math.min(text.length(), marker.end() + FARTHEST_SIBLING));
        int end = behind.indexOf('。');
        int last = open.get(open.size() - 1).ordinal();
        return "：:".indexOf(text.charAt(marker.start() - 1)) >= 0
                && marker.group().charAt(0) == TENS.charAt(0)
                && end > 0
                && last < TENS.length()
                && behind.substring(0, end).contains(marker.group().replace('一', '二'))
                && behind.indexOf(marker.group().replace('一', TENS.charAt(last)), end) > 0;
    }

    /** Before a marker there, or before the end: the lists whose sentence has ended. */
    private void leaveInnerLists(int paragraph, int begin) {
        while (!lists.isEmpty()) {
            RunInItem last = open.get(open.size() - 1);
            int end = paragraphs.get(last.paragraph()).text().indexOf('。', last.begin());
            if (last.paragraph() == paragraph && end >= begin) {
                return;
            }
            close(last.paragraph(), end + 1);
            open = lists.pop();
        }
    }

    /**
     * A figure or a number in brackets that opens a line is its heading's. (1) may open a list too,
     * but one that ends on that line: (1)…(2)…(3)…
     */
    private boolean isOfHeading(String marker, int paragraph, int begin) {
        char first = marker.charAt(0);
        return (first == '（' || first == '(' || Character.isDigit(first))
                && opens(paragraphs.get(paragraph).text(), begin);
    }

    private static boolean opens(String text, int begin) {
        int at = begin;
        while (at > 0 && " \t\u3000\u00A0".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at == 0;
    }

    private static boolean isAtEdge(String text, int begin) {
        char first = text.charAt(begin);
        return first >= '①' && first <= '⑳'
                || opens(text, begin)
                || EDGE.indexOf(text.charAt(begin - 1)) >= 0;
    }

    /** In a later paragraph only what opens it may be out of step. */
    private boolean goesOn(int paragraph, int begin, int ordinal) {
        if (open.isEmpty()) {
            return false;
        }
        RunInItem last = open.get(open.size() - 1);
        RunInItem first = open.get(0);
        if (isOfHeading(first.marker(), first.paragraph(), first.begin())) {
            return last.paragraph() == paragraph && ordinal == last.ordinal() + 1;
        }
        if (last.paragraph() == paragraph) {
            return ordinal >= last.ordinal() && ordinal <= last.ordinal() + WIDEST_GAP;
        }
        int widest = opens(paragraphs.get(paragraph).text(), begin) ? WIDEST_GAP_OF_PARAGRAPHS : 1;
        return ordinal > last.ordinal()
                && ordinal <= last.ordinal() + widest
                && paragraph - last.paragraph() <= FARTHEST_PARAGRAPH;
    }

    private RunInItem item(MatchResult marker, int ordinal, int index) {
        Paragraph paragraph = paragraphs.get(index);
        String text = paragraph.text();
        Matcher lead = LEAD.matcher(text).region(marker.end(), text.length());
        return new RunInItem(
                0,
                marker.group(),
                ordinal,
                lead.lookingAt() ? lead.group().strip() : "",
                index,
                paragraph.line(),
                marker.start(),
                marker.end(),
                text.stripTrailing().length());
    }

    /** Each item ends where the next begins; the last one of a paragraph with it. */
    private void close(int paragraph, int begin) {
        if (open.size() > 1) {
            counted++;
            for (int i = 0; i < open.size(); i++) {
                RunInItem item = open.get(i).in(counted);
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
