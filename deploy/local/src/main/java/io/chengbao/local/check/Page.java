package io.chengbao.local.check;

import io.chengbao.reading.check.Overlaps;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** What a person is shown of the files, line by line; in colour on a terminal. */
final class Page {

    private static final String RESET = "\u001b[0m";
    private static final String BOLD = "\u001b[1m";
    private static final String QUIET = "\u001b[2m";
    private static final int LONGEST_PASSAGE = 60;

    private final PrintStream out;
    private final boolean colour;
    private final Language language;

    Page(PrintStream out, boolean colour, Language language) {
        this.out = out;
        this.colour = colour;
        this.language = language;
    }

    void show(Reading reading) {
        out.println(painted(BOLD, reading.file().toString()));
        reading.findings().forEach(this::show);
        out.println("  " + painted(QUIET, language.of(summary(reading))));
        out.println();
    }

    private void show(Finding finding) {
        out.println(
                "  %s %s  %s  %s"
                        .formatted(
                                painted(colour(finding.severity()), mark(finding.severity())),
                                place(finding),
                                printable(language.of(finding.message())),
                                painted(QUIET, finding.rule())));
        if (finding.suggestion() != null) {
            out.println(
                    " ".repeat(13)
                            + painted(QUIET, "→ " + printable(language.of(finding.suggestion()))));
        }
    }

    private String place(Finding finding) {
        if (finding.line() > 0) {
            return "%8s".formatted(finding.line() + ":" + (finding.start() + 1));
        }
        return language == Language.zh ? "    全文" : "   whole";
    }

    void show(Overlaps shared, List<Reading> readings) {
        for (Overlaps.Pair pair : shared.overlaps()) {
            out.println(
                    "  %s %s:%d ↔ %s:%d  %s"
                            .formatted(
                                    language == Language.zh ? "雷同" : "shared",
                                    name(pair.a().file()),
                                    pair.a().line(),
                                    name(pair.b().file()),
                                    pair.b().line(),
                                    painted(QUIET, printable(words(pair.b(), readings)))));
        }
    }

    private static Sentence summary(Reading reading) {
        long blockers = count(reading, Severity.BLOCKER);
        long warnings = count(reading, Severity.WARNING);
        long advice = count(reading, Severity.ADVICE);
        int figures = reading.analysis().indicators().size();
        long commitments =
                reading.analysis().followUps().stream().filter(f -> f.kind().isPromise()).count();
        long problems = reading.analysis().followUps().size() - commitments;
        return new Sentence(
                "必须修改 %d，请核实 %d，供参考 %d；读出指标 %d 项，问题 %d 条，下步打算 %d 条。"
                        .formatted(blockers, warnings, advice, figures, problems, commitments),
                "%d must be mended, %d to check, %d for information; read %d figures, %d problems, %d commitments."
                        .formatted(blockers, warnings, advice, figures, problems, commitments));
    }

    private static long count(Reading reading, Severity severity) {
        return reading.findings().stream().filter(f -> f.severity() == severity).count();
    }

    private static String words(Overlaps.Place place, List<Reading> readings) {
        int length = Math.min(place.end() - place.start(), LONGEST_PASSAGE);
        String more = length < place.end() - place.start() ? "……" : "";
        return readings.stream()
                .filter(reading -> reading.file().toString().equals(place.file()))
                .flatMap(reading -> reading.analysis().document().paragraphs().stream())
                .filter(paragraph -> paragraph.line() == place.line())
                .map(paragraph -> paragraph.text().codePoints().toArray())
                .map(text -> new String(text, place.start(), length) + more)
                .findFirst()
                .orElse("");
    }

    private static String name(String file) {
        return Path.of(file).getFileName().toString();
    }

    private String mark(Severity severity) {
        boolean zh = language == Language.zh;
        return switch (severity) {
            case BLOCKER -> zh ? "必须修改" : "BLOCKER ";
            case WARNING -> zh ? "请 核 实" : "WARNING ";
            case ADVICE -> zh ? "供 参 考" : "ADVICE  ";
        };
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case BLOCKER -> "\u001b[31m";
            case WARNING -> "\u001b[33m";
            case ADVICE -> "\u001b[36m";
        };
    }

    private String painted(String with, String words) {
        return colour ? with + words + RESET : words;
    }

    /** A report can hold control characters that would steer the terminal. */
    private static String printable(String words) {
        return words.replaceAll("\\p{Cntrl}", " ");
    }
}
