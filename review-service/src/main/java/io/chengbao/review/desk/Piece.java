package io.chengbao.review.desk;

import io.chengbao.review.review.Finding;
import io.chengbao.review.review.Finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A run of characters that look the same.
 *
 * @param severity the gravest finding that quotes them; null where none does
 * @param heading whether they are a heading that the text runs on from
 */
record Piece(String text, Severity severity, boolean heading) {

    /**
     * Cuts a line where a finding's quote begins or ends. A quote that does not stand where the
     * finding says is not marked: never point at the wrong words.
     *
     * @param headingEnd where a heading at the beginning of the line ends, in code points; 0 for
     *     none
     */
    static List<Piece> of(String line, List<Finding> findings, int headingEnd) {
        int length = line.codePointCount(0, line.length());
        List<Finding> found = findings.stream().filter(finding -> quotes(line, finding)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, Math.min(headingEnd, length), length));
        found.stream().flatMap(f -> Stream.of(f.start(), f.end())).forEach(cuts::add);
        List<Piece> pieces = new ArrayList<>();
        for (Integer from = cuts.first(), to = cuts.higher(from);
                to != null;
                from = to, to = cuts.higher(from)) {
            pieces.add(new Piece(part(line, from, to), gravest(found, from), from < headingEnd));
        }
        return pieces;
    }

    private static boolean quotes(String line, Finding finding) {
        return finding.start() >= 0
                && finding.start() < finding.end()
                && finding.end() <= line.codePointCount(0, line.length())
                && part(line, finding.start(), finding.end()).equals(finding.quote());
    }

    private static Severity gravest(List<Finding> findings, int at) {
        Optional<Severity> gravest =
                findings.stream()
                        .filter(finding -> finding.start() <= at && at < finding.end())
                        .map(Finding::severity)
                        .min(Severity::compareTo);
        return gravest.orElse(null);
    }

    private static String part(String line, int from, int to) {
        int begin = line.offsetByCodePoints(0, from);
        return line.substring(begin, line.offsetByCodePoints(begin, to - from));
    }
}
