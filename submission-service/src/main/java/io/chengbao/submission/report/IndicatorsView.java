package io.chengbao.submission.report;

import io.chengbao.reading.check.Sheet;
import io.chengbao.reading.document.Document;
import io.chengbao.reading.figure.Indicators;
import java.util.List;

/** What a report says in figures. */
record IndicatorsView(List<Sheet.Figure> indicators) {

    static IndicatorsView of(Document document) {
        return new IndicatorsView(Sheet.figures(Indicators.of(document)));
    }
}
