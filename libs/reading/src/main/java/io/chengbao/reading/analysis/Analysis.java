package io.chengbao.reading.analysis;

import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.RunInItem;
import io.chengbao.reading.document.RunInItems;
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
        List<RunInItem> items,
        List<Indicator> indicators,
        List<FollowUp> followUps) {

    public static Analysis of(Document document) {
        List<RunInItem> items = RunInItems.of(document);
        return new Analysis(
                document, items, Indicators.of(document), FollowUps.of(document, items));
    }
}
