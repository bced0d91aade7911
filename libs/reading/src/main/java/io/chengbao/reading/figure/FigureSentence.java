package io.chengbao.reading.figure;

import io.chengbao.reading.document.ChineseMarks;
import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Sentences;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence that gives figures, with those that it gives: what one sentence says of figures can be
 * checked against them.
 *
 * @param paragraph the index of its paragraph in the document
 * @param text that paragraph's text, with Chinese marks where it has western ones
 * @param begin where it begins there, in chars
 * @param finish exclusive
 * @param before of each figure, what stands before it, back to the figure before it or the
 *     sentence's beginning
 */
public record FigureSentence(
        int paragraph,
        String text,
        int begin,
        int finish,
        List<Indicator> figures,
        List<String> before) {

    /** No sentence of a report has more; what is beyond isn't reckoned with. */
    private static final int MOST = 60;

    public static List<FigureSentence> of(Document document, List<Indicator> indicators) {
        List<FigureSentence> sentences = new ArrayList<>();
        int next = 0;
        while (next < indicators.size()) {
            int paragraph = indicators.get(next).paragraph();
            String text = ChineseMarks.in(document.paragraphs().get(paragraph).text());
            for (Sentences.Sentence sentence : sentences(text)) {
                int first = next;
                while (next < indicators.size()
                        && indicators.get(next).paragraph() == paragraph
                        && indicators.get(next).quantity().begin() < sentence.finish()) {
                    next++;
                }
                if (next > first) {
                    sentences.add(
                            of(
                                    paragraph,
                                    text,
                                    sentence,
                                    indicators.subList(first, Math.min(next, first + MOST))));
                }
            }
        }
        return sentences;
    }

    /** 党员862名。其中女党员262名: what goes on with 其中 is of the sentence before it. */
    private static List<Sentences.Sentence> sentences(String text) {
        List<Sentences.Sentence> joined = new ArrayList<>();
        for (Sentences.Sentence sentence : Sentences.of(text)) {
            int last = joined.size() - 1;
            if (last >= 0 && text.startsWith("其中", sentence.begin())) {
                int begin = joined.get(last).begin();
                joined.set(last, new Sentences.Sentence(begin, sentence.finish()));
            } else {
                joined.add(sentence);
            }
        }
        return joined;
    }

    /** What stands between two of its figures. */
    public String between(Indicator a, Indicator b) {
        return text.substring(
                a.quantity().finish(), Math.max(a.quantity().finish(), b.quantity().begin()));
    }

    public String before(int index) {
        return before.get(index);
    }

    private static FigureSentence of(
            int paragraph, String text, Sentences.Sentence sentence, List<Indicator> figures) {
        List<String> before = new ArrayList<>(figures.size());
        int from = sentence.begin();
        for (Indicator figure : figures) {
            before.add(text.substring(from, Math.max(from, figure.quantity().begin())));
            from = figure.quantity().finish();
        }
        return new FigureSentence(
                paragraph, text, sentence.begin(), sentence.finish(), figures, before);
    }
}
