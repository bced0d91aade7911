package io.chengbao.reading.figure;

import io.chengbao.reading.document.Offsets;
import io.chengbao.reading.document.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The figure of a table's cell. */
final class CellFigure {

    private static final Pattern NEGATIVE = Pattern.compile("[-－−]");

    private CellFigure() {}

    /** The whole cell is the figure; its unit may stand in a head. */
    static Optional<Indicator> of(Paragraph paragraph, int index, CellHeads.Head cell) {
        String text = paragraph.text();
        boolean bare = Character.isDigit(text.charAt(text.length() - 1));
        String whole = bare ? text + cell.unit() : text;
        boolean negative = NEGATIVE.matcher(whole).lookingAt();
        List<Quantity> quantities = Quantities.of(negative ? " " + whole.substring(1) : whole);
        if (quantities.size() != 1) {
            return Optional.empty();
        }
        Quantity positive = quantities.get(0).within(text.length());
        Quantity quantity = negative ? positive.negated() : positive;
        Offsets offsets = new Offsets(text);
        return Optional.of(
                new Indicator(
                        cell.name(),
                        quantity,
                        null,
                        null,
                        index,
                        paragraph.line(),
                        offsets.at(quantity.begin()),
                        offsets.at(quantity.finish()),
                        text.substring(quantity.begin(), quantity.finish())));
    }
}
