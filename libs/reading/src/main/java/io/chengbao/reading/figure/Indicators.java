package io.chengbao.reading.figure;

import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Offsets;
import io.chengbao.reading.document.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Gives the figures of a report their names, periods and growth. */
public final class Indicators {

    /** Nobody reads more figures than this; it bounds what a hostile file can cost. */
    static final int MOST = 5_000;

    private static final Pattern GENERIC =
            Pattern.compile("(?:年度?|今年)?(?:目标|任务|目标任务|实际|计划|指标|预计|完成率)?");

    private static final Pattern AND = Pattern.compile("[、和及与]?");
    private static final Pattern GOES_ON = Pattern.compile("[、和及与，]?");
    private static final Pattern TOTAL = Pattern.compile("[，,、（(]?(?:合计|共计|总计|共)");
    private static final Pattern OF_EACH = Pattern.compile("均|全部|逐[户人村]|合计|共计|总计");
    private static final Pattern REST = Pattern.compile("(?:其余|剩余|余下)的?");
    private static final Pattern STATE = Pattern.compile("[均也]?(?:正在|正|已|未|尚|仍)");

    private static final int LONGEST_TALE = 6;

    private static final Pattern SHARE = Pattern.compile("占比?");

    private static final String CLAUSE_ENDS = "，。；：！？\n";
    private static final String SENTENCE_ENDS = "。！？\n";

    private final Paragraph paragraph;
    private final int index;
    private final String text;
    private final Offsets offsets;
    private final Naming naming;
    private final Periods periods;
    private final List<Indicator> found = new ArrayList<>();

    /** Where in {@code found} the sentence began. */
    private int sentenceFirst;

    private int sentenceBegin;
    private int looked;
    private int previousEnd;

    /** The heading on its line, after which 目标 and 实际完成 need not repeat what they are of. */
    private final String heading;

    private final DealtNames names = new DealtNames();
    private final List<BigDecimal> respective = new ArrayList<>();

    /** Which of {@code found} say by how much the one before them grew: 达到9846元，净增1102元. */
    private final Set<Integer> changes = new HashSet<>();

    /** 起数、人数分别下降42%和50%: the direction that goes on for the next rate; else 0. */
    private int dealing;

    private Indicators(Paragraph paragraph, int index, String heading) {
        this.heading = heading;
        this.paragraph = paragraph;
        this.index = index;
        this.text = paragraph.text();
        this.offsets = new Offsets(text);
        this.naming = new Naming(text);
        this.periods = new Periods(text);
    }

    /** In reading order. */
    public static List<Indicator> of(Document document) {
        List<Indicator> all = new ArrayList<>();
        List<Paragraph> paragraphs = document.paragraphs();
        Map<Integer, String> headings = new HashMap<>();
        document.outline().forEach(h -> headings.putIfAbsent(h.line(), h.text()));
        Map<Integer, CellHeads.Head> cells = CellHeads.of(document);
        for (int i = 0; i < paragraphs.size() && all.size() < MOST; i++) {
            CellHeads.Head cell = cells.get(paragraphs.get(i).line());
            if (cell != null) {
                CellFigure.of(paragraphs.get(i), i, cell).ifPresent(all::add);
                continue;
            }
            String heading = headings.getOrDefault(paragraphs.get(i).line(), "");
            all.addAll(new Indicators(paragraphs.get(i), i, heading).read());
        }
        return List.copyOf(all.size() > MOST ? all.subList(0, MOST) : all);
    }

    private List<Indicator> read() {
        for (Quantity quantity : Quantities.of(text)) {
            advance(quantity.begin());
            read(quantity);
            previousEnd = quantity.finish();
        }
        return found;
    }

    private void advance(int place) {
        for (; looked < place; looked++) {
            if (SENTENCE_ENDS.indexOf(text.charAt(looked)) >= 0) {
                sentenceBegin = looked + 1;
                sentenceFirst = found.size();
                respective.clear();
                dealing = 0;
            }
        }
    }

    private void read(Quantity quantity) {
        int from = Math.max(previousEnd, sentenceBegin);
        String before = naming.before(quantity, from);
        boolean rate = quantity.isPercent() || quantity.isPercentagePoints();
        Growth growth = rate ? Growth.before(before) : null;
        if (growth != null && growth.subject().isBlank() && found.size() > sentenceFirst) {
            grow(quantity, DealtNames.dealtBy(before) || !respective.isEmpty(), growth.direction());
            return;
        }
        if (growth != null && DealtNames.dealtBy(before) && isOfLast(quantity)) {
            respective.clear();
            grow(quantity, true, growth.direction());
            return;
        }
        if (rate && !respective.isEmpty() && GOES_ON.matcher(before).matches()) {
            grow(quantity, true, respective.get(0).signum());
            return;
        }
        if (rate && dealing != 0 && AND.matcher(before).matches()) {
            growth = new Growth("", dealing);
        } else {
            dealing = growth != null && DealtNames.dealtBy(before) ? growth.direction() : 0;
        }
        String dealt = growth == null ? dealtName(quantity, before) : null;
        if (dealt != null) {
            add(dealt, quantity, null);
            return;
        }
        String name =
                growth == null ? naming.of(quantity, from) : naming.ofGrowth(growth, quantity);
        if (growth == null && isBehindLast(before)) {
            name = nameOwn(quantity, before, name);
        }
        if (REST.matcher(before).matches() && STATE.matcher(name).lookingAt()) {
            name = nameOfWhole(quantity, name);
        }
        boolean goesOn = name.isEmpty() && found.size() > sentenceFirst;
        if (GENERIC.matcher(name).matches() && !heading.isEmpty() && !goesOn) {
            name = name.endsWith("率") ? heading + name : heading;
        }
        Growth amount = rate ? null : changeOfLast(quantity, before);
        if (amount != null) {
            changes.add(found.size());
            name = found.get(found.size() - 1).name() + (amount.direction() < 0 ? "减少" : "增加");
        } else if (rate && SHARE.matcher(name).matches() && found.size() > sentenceFirst) {
            name = found.get(found.size() - 1).name() + "占比";
        }
        boolean adjacent = quantity.begin() == previousEnd && !rate;
        boolean nameless = adjacent || GENERIC.matcher(name).matches();
        boolean bare = nameless && found.size() > sentenceFirst;
        add(bare ? nameless(quantity, before) : name, quantity, growth);
    }

    /** 8个行政村52个村民小组: the words between name the figure before. */
    private boolean isBehindLast(String before) {
        if (found.size() == sentenceFirst || before.isEmpty()) {
            return false;
        }
        Indicator last = found.get(found.size() - 1);
        return !last.name().isEmpty()
                && before.startsWith(last.name())
                && text.startsWith(before, previousEnd);
    }

    /** 为156名老人发放补贴18.7万元: without what names the figure before. */
    private String nameOwn(Quantity quantity, String before, String whole) {
        String words = before.substring(found.get(found.size() - 1).name().length());
        if (words.isEmpty()) {
            String behind = naming.behind(quantity);
            return behind.isEmpty() ? whole : behind;
        }
        String own = Naming.withoutVerb(Naming.bare(words));
        return own.length() < 2 || OF_EACH.matcher(own).lookingAt() ? whole : own;
    }

    /** 排查隐患86处，已整改70处，其余16处正在整改: of what the largest of them was. */
    private String nameOfWhole(Quantity rest, String otherwise) {
        return found
                .subList(Math.max(sentenceFirst, found.size() - LONGEST_TALE), found.size())
                .stream()
                .filter(figure -> figure.quantity().unit().equals(rest.unit()))
                .max(Comparator.comparing(figure -> figure.quantity().value()))
                .map(Indicator::name)
                .orElse(otherwise);
    }

    /** What has no words of its own is more of the figure before it, or its sum. */
    private String nameless(Quantity quantity, String before) {
        if (TOTAL.matcher(before).matches()) {
            return "合计";
        }
        Indicator last = found.get(found.size() - 1);
        if (last.name().isEmpty() && before.isEmpty()) {
            // 422户751人享受低保: both are of what stands behind.
            found.set(found.size() - 1, last.called(naming.behind(quantity)));
        }
        return found.get(found.size() - 1).name();
    }

    private void add(String name, Quantity quantity, Growth growth) {
        respective.clear();
        found.add(
                new Indicator(
                        name,
                        quantity,
                        periods.before(sentenceBegin, quantity.begin()),
                        growth == null ? null : signed(quantity, growth.direction()),
                        index,
                        paragraph.line(),
                        offsets.at(quantity.begin()),
                        offsets.at(quantity.finish()),
                        text.substring(quantity.begin(), quantity.finish())));
    }

    /** 来访23批276人次，批次、人次分别下降: whether these are the last figures, in that order. */
    private boolean isOfLast(Quantity rate) {
        List<String> kinds = DealtNames.listed(Growth.before(clauseBefore(rate)).subject());
        int first = found.size() - kinds.size();
        return kinds.size() > 1
                && first >= sentenceFirst
                && IntStream.range(0, kinds.size())
                        .allMatch(i -> isCalled(found.get(first + i), kinds.get(i)));
    }

    private String clauseBefore(Quantity quantity) {
        int begin = quantity.begin();
        while (begin > previousEnd && CLAUSE_ENDS.indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        return text.substring(begin, quantity.begin());
    }

    /** Null where the clause names it by itself. */
    private String dealtName(Quantity quantity, String before) {
        if (DealtNames.dealtBy(before)) {
            names.deal(clauseBefore(quantity));
        } else if (!GOES_ON.matcher(before).matches()) {
            names.forget();
        }
        return names.next();
    }

    private static boolean isCalled(Indicator figure, String kind) {
        return kind.startsWith(figure.quantity().unit()) || figure.name().endsWith(kind);
    }

    /** Null where the figure is one of its own. */
    private Growth changeOfLast(Quantity quantity, String before) {
        if (found.size() == sentenceFirst) {
            return null;
        }
        Quantity last = found.get(found.size() - 1).quantity();
        Growth change = Growth.before(before);
        boolean same = change != null && change.subject().isBlank() && isSameKind(last, quantity);
        return same ? change : null;
    }

    private static boolean isSameKind(Quantity a, Quantity b) {
        return a.measure().kind().equals(b.measure().kind());
    }

    /** Growth belongs to the figure before it; 分别 deals growths out to as many before, in order. */
    private void grow(Quantity quantity, boolean respectively, int direction) {
        if (!respectively) {
            respective.clear();
        }
        respective.add(signed(quantity, direction));
        int last = respectively ? found.size() - 1 : grown(quantity);
        int first = Math.max(sentenceFirst, last + 1 - respective.size());
        for (int i = first; i <= last; i++) {
            found.set(i, found.get(i).growing(respective.get(i - first)));
        }
        if (!respectively) {
            respective.clear();
        }
    }

    /**
     * Per cent are of the last amount (完成率 between them aside), percentage points of the last rate.
     */
    private int grown(Quantity quantity) {
        int last = found.size() - 1;
        if (quantity.isPercentagePoints()) {
            return last;
        }
        for (int i = last; i >= sentenceFirst; i--) {
            Quantity figure = found.get(i).quantity();
            if (!figure.isPercent()
                    && !figure.unit().equals("倍")
                    && !changes.contains(i)
                    && !isInBrackets(figure, quantity)) {
                return i;
            }
        }
        return last;
    }

    /** 总收入500万元（其中税收200万元），增长8%: what brackets enclose doesn't grow outside. */
    private boolean isInBrackets(Quantity figure, Quantity rate) {
        int closing = text.indexOf('）', figure.finish());
        int opening = text.indexOf('（', figure.finish());
        return closing >= 0 && closing < rate.begin() && (opening < 0 || opening > closing);
    }

    private static BigDecimal signed(Quantity quantity, int direction) {
        return direction < 0 ? quantity.value().negate() : quantity.value();
    }
}
