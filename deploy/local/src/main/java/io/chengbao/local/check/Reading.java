package io.chengbao.local.check;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.copying.Alignment;
import io.chengbao.reading.copying.Overlap;
import io.chengbao.reading.document.DocumentReader;
import io.chengbao.reading.document.RefusedDocument;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Severity;
import io.chengbao.reading.rule.Asked;
import io.chengbao.reading.rule.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One file, read and checked. */
record Reading(Path file, Analysis analysis, List<Finding> findings) {

    /** A passage that two of the files have in common. */
    record Shared(Reading a, Reading b, Overlap overlap) {}

    static Reading of(Path file) throws IOException, RefusedDocument {
        Analysis analysis =
                Analysis.of(
                        DocumentReader.read(
                                file.getFileName().toString(), Files.readAllBytes(file)));
        return new Reading(file, analysis, Rulebook.of(Asked.NOTHING).check(analysis));
    }

    /** Of each pair, in the order of the files. */
    static List<Shared> shared(List<Reading> readings) {
        List<Shared> shared = new ArrayList<>();
        for (int b = 1; b < readings.size(); b++) {
            for (int a = 0; a < b; a++) {
                Reading first = readings.get(a);
                Reading second = readings.get(b);
                Alignment.of(first.analysis().document(), second.analysis().document())
                        .forEach(overlap -> shared.add(new Shared(first, second, overlap)));
            }
        }
        return shared;
    }

    boolean isBlocked() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCKER);
    }
}
