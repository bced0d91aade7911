package io.chengbao.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of a run, each beside what it should be. */
final class Results {

    private record Figure(String what, String measured, String aim) {}

    private final List<Figure> figures = new ArrayList<>();

    /** A figure that others are compared with. */
    void add(String what, String unit, double measured) {
        add(what, unit, measured, "");
    }

    /**
     * @param unit how the figure is written, such as {@code %.1f ms}
     */
    void add(String what, String unit, double measured, String aim) {
        figures.add(new Figure(what, String.format(Locale.ROOT, unit, measured), aim));
    }

    void heading(String heading) {
        figures.add(new Figure(heading, "", ""));
    }

    void show(Progress screen) {
        for (var figure : figures) {
            if (figure.measured().isEmpty()) {
                screen.line("");
                screen.line("%s", figure.what());
            } else {
                var line = "  %-44s %12s   %s";
                screen.line(line, figure.what(), figure.measured(), figure.aim());
            }
        }
    }
}
