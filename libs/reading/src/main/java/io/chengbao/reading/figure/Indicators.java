package io.chengbao.reading.figure;

import io.chengbao.reading.document.ChineseMarks;
import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Offsets;
import io.chengbao.reading.document.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Gives the figures of a report their names, periods and growth. */
public final class Indicators {

    /** Nobody reads more figures than this; it bounds what a hostile file can cost. */
    static final int MOST = 5_000;

    private static final Pattern GENERIC =
            Pattern.compile("(?:年度?|今年)?(?:目标|任务|目标任务|实际|计划|指标|预计|完成率)?");

    private static final Pattern AND = Pattern.compile("[、和及与]?");
    private static final Pattern GOES_ON = Pattern.compile("[、和及与，]?");
    private static final Pattern REST = Pattern.compile("(?:其余|剩余|余下)的?");
    private static final Pattern STATE = Pattern.compile("[均也]?(?:正在|正|已|未|尚|仍)");

    /** What was never filled in grew then, not the figure before it. */
    private static final Pattern BLANK = Pattern.compile("[xX×＊*＿_]{2}+(?![xX×＊*＿_]*年)");

    private static final Pattern SHARE = Pattern.compile("占比?");

    private static final String CLAUSE_ENDS = "，。；：！？\n";
    private static final String SENTENCE_ENDS = "。！？\n";

    private final Paragraph paragraph;
    private final int index;
    private final String text;
    private final Offsets offsets;
    private final Naming naming;
    private final Periods periods;
    private final FiguresSoFar figures;
    private int sentenceBegin;
    private int looked;
    private int previousEnd;

    /** The heading on its line, after which 目标 and 实际完成 need not repeat what they are of. */
    private final String heading;

    private final DealtNames names = new DealtNames();

    /** 起数、人数分别下降42%和50%: the direction that goes on for the next rate; else 0. */
    private int dealing;

    private Indicators(Paragraph paragraph, int index, String heading) {
        this.heading = heading;
        this.paragraph = paragraph;
        this.index = index;
        this.text = ChineseMarks.in(paragraph.text());
        this.offsets = new Offsets(text);
        this.naming = new Naming(text);
        this.periods = new Periods(text);
        this.figures = new FiguresSoFar(text);
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
        return figures.all();
    }

    private void advance(int place) {
        for (; looked < place; looked++) {
            if (SENTENCE_ENDS.indexOf(text.charAt(looked)) >= 0) {
                sentenceBegin = looked + 1;
                figures.beginSentence();
                dealing = 0;
            }
        }
    }

    private void read(Quantity quantity) {
        int from = Math.max(previousEnd, sentenceBegin);
        String before = naming.before(quantity, from);
        boolean rate = quantity.isPercent() || quantity.isPercentagePoints();
        Growth growth = rate ? Growth.before(before) : null;
        if (rate && grows(quantity, growth, before)) {
            return;
        }
        if (rate && dealing != 0 && AND.matcher(before).matches()) {
            growth = new Growth("", dealing);
        } else {
            dealing = growth != null && DealtNames.dealtBy(before) ? growth.direction() : 0;
        }
        String dealt = growth == null ? dealtName(quantity, before) : null;
        if (dealt != null) {
            figures.add(figure(dealt, quantity, null));
            return;
        }
        String name =
                growth == null ? naming.of(quantity, from) : naming.ofGrowth(growth, quantity);
        BesideLast beside = new BesideLast(text, naming, figures, previousEnd);
        if (growth == null) {
            name = beside.name(quantity, before, name);
        }
        if (REST.matcher(before).matches() && STATE.matcher(name).lookingAt()) {
            name = figures.whole(quantity).map(Indicator::name).orElse(name);
        }
        boolean goesOn = name.isEmpty() && !figures.areNone();
        if (GENERIC.matcher(name).matches() && !heading.isEmpty() && !goesOn) {
            name = name.endsWith("率") ? heading + name : heading;
        }
        Growth amount = rate ? null : changeOfLast(quantity, before);
        if (amount != null) {
            String change = figures.last().name() + (amount.direction() < 0 ? "减少" : "增加");
            figures.addChange(figure(change, quantity, growth));
            return;
        }
        if (rate && SHARE.matcher(name).matches() && !figures.areNone()) {
            name = figures.last().name() + "占比";
        }
        boolean adjacent =
                (quantity.begin() == previousEnd || beside.isTheirPeople(quantity)) && !rate;
        boolean nameless = adjacent || GENERIC.matcher(name).matches();
        boolean bare = nameless && !figures.areNone();
        figures.add(figure(bare ? beside.nameless(quantity, before) : name, quantity, growth));
    }

    /** Whether it is the rate at which figures before it grew. */
    private boolean grows(Quantity rate, Growth growth, String before) {
        boolean dealing = figures.dealing() != 0;
        if (growth != null && BLANK.matcher(text).region(previousEnd, rate.begin()).find()) {
            return false;
        }
        if (figures.isGrown() && !before.isEmpty() && AND.matcher(before).matches()) {
            return figures.growBoth(rate);
        }
        if (growth != null && growth.subject().isBlank() && !figures.areNone()) {
            if (dealing || DealtNames.dealtBy(before)) {
                figures.deal(rate, growth.direction());
            } else {
                figures.grow(rate, growth.direction());
            }
            return true;
        }
        if (growth != null && DealtNames.dealtBy(before) && isOfLast(rate)) {
            figures.dealAnew();
            figures.deal(rate, growth.direction());
            return true;
        }
        if (dealing && GOES_ON.matcher(before).matches()) {
            figures.deal(rate, figures.dealing());
            return true;
        }
        return false;
    }

    private Indicator figure(String name, Quantity quantity, Growth growth) {
        return new Indicator(
                name,
                quantity,
                periods.before(sentenceBegin, quantity.begin()),
                growth == null ? null : FiguresSoFar.signed(quantity, growth.direction()),
                index,
                paragraph.line(),
                offsets.at(quantity.begin()),
                offsets.at(quantity.finish()),
                paragraph.text().substring(quantity.begin(), quantity.finish()));
    }

    private boolean isOfLast(Quantity rate) {
        return figures.endWith(DealtNames.listed(Growth.before(clauseBefore(rate)).subject()));
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

    /** Null where the figure is one of its own. */
    private Growth changeOfLast(Quantity quantity, String before) {
        if (figures.areNone()) {
            return null;
        }
        Quantity last = figures.last().quantity();
        Growth change = Growth.before(before);
        boolean same = change != null && change.subject().isBlank() && isSameKind(last, quantity);
        return same ? change : null;
    }

    private static boolean isSameKind(Quantity a, Quantity b) {
        return a.measure().kind().equals(b.measure().kind());
    }
}
