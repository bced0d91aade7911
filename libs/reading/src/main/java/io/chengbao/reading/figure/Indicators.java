package io.chengbao.reading.figure;

import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Offsets;
import io.chengbao.reading.document.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Gives the figures of a report their names, periods and growth. */
public final class Indicators {

    /** Nobody reads more figures than this; it bounds what a hostile file can cost. */
    private static final int MOST = 5_000;

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

    private Indicators(Paragraph paragraph, int index) {
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
        for (int i = 0; i < paragraphs.size() && all.size() < MOST; i++) {
            all.addAll(new Indicators(paragraphs.get(i), i).read());
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
            }
        }
    }

    private void read(Quantity quantity) {
        int from = Math.max(previousEnd, sentenceBegin);
        String before = naming.before(quantity, from);
        boolean rate = quantity.isPercent() || quantity.isPercentagePoints();
        Growth growth = rate ? Growth.before(before) : null;
        if (growth != null && growth.subject().isBlank() && found.size() > sentenceFirst) {
            grow(quantity, growth.direction());
            return;
        }
        String name =
                growth == null ? naming.of(quantity, from) : naming.ofGrowth(growth, quantity);
        boolean adjacent = quantity.begin() == previousEnd && !rate;
        boolean bare = (name.isEmpty() || adjacent) && found.size() > sentenceFirst;
        found.add(
                new Indicator(
                        bare ? found.get(found.size() - 1).name() : name,
                        quantity,
                        periods.before(sentenceBegin, quantity.begin()),
                        growth == null ? null : signed(quantity, growth.direction()),
                        index,
                        paragraph.line(),
                        offsets.at(quantity.begin()),
                        offsets.at(quantity.finish()),
                        text.substring(quantity.begin(), quantity.finish())));
    }

    /** Growth belongs to the figure before it. */
    private void grow(Quantity quantity, int direction) {
        int last = found.size() - 1;
        found.set(last, found.get(last).growing(signed(quantity, direction)));
    }

    private static BigDecimal signed(Quantity quantity, int direction) {
        return direction < 0 ? quantity.value().negate() : quantity.value();
    }
}
