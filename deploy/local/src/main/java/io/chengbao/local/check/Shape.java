package io.chengbao.local.check;

import io.chengbao.reading.check.Sheet;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code --json} prints: one sheet, or a list of them, in the order of the files, with what
 * they share at its end. A file that wasn't read has its refusal in place of its sheet.
 */
final class Shape {

    private Shape() {}

    /**
     * @param refused the reason, as the README lists them
     */
    private record Refused(String file, String refused, String message) {}

    static Object of(List<Outcome> outcomes, List<Reading> readings, Language language) {
        List<Object> all = new ArrayList<>();
        outcomes.forEach(outcome -> all.add(entry(outcome, language)));
        if (all.size() == 1) {
            return all.get(0);
        }
        all.add(Reading.shared(readings));
        return all;
    }

    private static Object entry(Outcome outcome, Language language) {
        if (outcome instanceof Reading reading) {
            return Sheet.of(reading.analysis(), reading.findings(), language::of);
        }
        Refusal refusal = (Refusal) outcome;
        return new Refused(refusal.file().toString(), refusal.reason(), language.of(refusal.why()));
    }
}
