package io.chengbao.review.desk;

import io.chengbao.review.copying.OverlapView;
import io.chengbao.review.copying.OverlapView.CommonPassage;
import io.chengbao.review.copying.OverlapView.Residual;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Another report that has passages of this one, both side by side.
 *
 * @param reportId null where it is not for this reader
 * @param title null where it is not for this reader
 */
record Shared(UUID reportId, String title, String division, List<Pair> pairs) {

    /**
     * @param line where it stands in this report
     * @param otherLine where it stands in the other; null where that is not for this reader
     */
    record Pair(int line, List<Bit> here, Integer otherLine, String there) {}

    /**
     * @param residue whether it names the other's place
     */
    record Bit(String text, boolean residue) {}

    static Shared of(OverlapView overlap) {
        return new Shared(
                overlap.other().reportId(),
                overlap.other().title(),
                overlap.other().division(),
                overlap.passages().stream().map(Shared::pair).toList());
    }

    private static Pair pair(CommonPassage passage) {
        return new Pair(passage.a().line(), bits(passage), passage.b().line(), passage.b().quote());
    }

    private static List<Bit> bits(CommonPassage passage) {
        String quote = passage.a().quote();
        int first = passage.a().start();
        List<Bit> bits = new ArrayList<>();
        int done = 0;
        for (Residual residue : passage.residue()) {
            int from = quote.offsetByCodePoints(0, residue.start() - first);
            int to = quote.offsetByCodePoints(0, residue.end() - first);
            bits.add(new Bit(quote.substring(done, from), false));
            bits.add(new Bit(quote.substring(from, to), true));
            done = to;
        }
        bits.add(new Bit(quote.substring(done), false));
        return bits;
    }
}
