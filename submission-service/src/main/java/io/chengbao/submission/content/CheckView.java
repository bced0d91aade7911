package io.chengbao.submission.content;

import io.chengbao.platform.problem.Language;
import java.util.List;

/** What handing a file in would find. */
record CheckView(String title, FindingCounts counts, List<FindingView> findings) {

    static CheckView of(CheckedFile checked, Language language) {
        return new CheckView(
                checked.title(),
                checked.counts(),
                KnownFinding.all(checked.findings()).stream()
                        .map(found -> FindingView.of(found, language))
                        .toList());
    }
}
