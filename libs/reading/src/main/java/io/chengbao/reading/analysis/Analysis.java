package io.chengbao.reading.analysis;

import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Frame;
import io.chengbao.reading.document.RunInItem;
import io.chengbao.reading.document.RunInItems;
import io.chengbao.reading.figure.FigureSentence;
import io.chengbao.reading.figure.Indicator;
import io.chengbao.reading.figure.Indicators;
import io.chengbao.reading.followup.FollowUp;
import io.chengbao.reading.followup.FollowUps;
import java.util.List;

/**
 * What was understood of a document: what it counts up, its figures, its problems and promises. All
 * in reading order.
 */
public record Analysis(
        Document document,
        Frame frame,
        List<RunInItem> items,
        List<Indicator> indicators,
        List<FigureSentence> figureSentences,
        List<FollowUp> followUps) {

    public static Analysis of(Document document) {
        List<RunInItem> items = RunInItems.of(document);
        List<Indicator> indicators = Indicators.of(document);
        return new Analysis(
                document,
                Frame.of(document),
                items,
                indicators,
                FigureSentence.of(document, indicators),
                FollowUps.of(document, items));
    }
}
