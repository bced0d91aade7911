package io.chengbao.local.check;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.check.Overlaps;
import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.DocumentReader;
import io.chengbao.reading.document.RefusedDocument;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Severity;
import io.chengbao.reading.rule.Asked;
import io.chengbao.reading.rule.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One file, read and checked. */
record Reading(Path file, Analysis analysis, List<Finding> findings) implements Outcome {

    static Reading of(Path file) throws IOException, RefusedDocument {
        Analysis analysis =
                Analysis.of(
                        DocumentReader.read(
                                file.getFileName().toString(), Files.readAllBytes(file)));
        return new Reading(file, analysis, Rulebook.of(Asked.NOTHING).check(analysis));
    }

    /** What two of the files have in common; a file that was named twice counts once. */
    static Overlaps shared(List<Reading> readings) {
        Map<String, Document> documents = new LinkedHashMap<>();
        readings.forEach(
                one -> documents.putIfAbsent(one.file().toString(), one.analysis().document()));
        return Overlaps.of(documents);
    }

    boolean isBlocked() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCKER);
    }
}
