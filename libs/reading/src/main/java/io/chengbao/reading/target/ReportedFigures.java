package io.chengbao.reading.target;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.figure.Indicator;
import io.chengbao.reading.figure.Measure;
import io.chengbao.reading.followup.FollowUp;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures that a report gives of what was done, to be looked up by what they are of. */
public final class ReportedFigures {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Of whom and of when: a round is about one township and one period anyway. */
    private static final Pattern WHOSE =
            Pattern.compile(
                    "^(?:全[镇乡县街年]道?|我[镇乡县街]道?|本[镇乡年]度?|今年以?来?|年内|累计|共计?|新?完成|实现|(?:20\\d\\d)年度?|[一-鿿]{2,3}[镇乡](?=[一-鿿]{3}))+(?=.{2})");

    private static final Pattern MANNER =
            Pattern.compile("(?<=.{2})(?:目标任务|目标值?|任务数?|计划数?|实际|完成值?|总?额|数)+$");

    private static final Pattern PLANNED = Pattern.compile("目标|任务|计划");
    private static final Pattern DONE = Pattern.compile("(?:完成|实际|实现|达到?).{0,2}$");
    private static final String MARKS = "，。；：、";
    private static final int BEFORE_A_FIGURE = 16;

    private static final Pattern GROWTH = Pattern.compile("(?<=.{2})(?:同比)?(?:增长(?:率|幅度)?|增速|增幅)$");

    private static final Pattern OTHER_YEAR = Pattern.compile("去年|上年|明年");
    private static final Pattern PART_OF_YEAR = Pattern.compile(".*(?:半年|季度|月份?)");

    /** Units that count the same, whichever of them is written. */
    private static final List<Set<String>> COUNTS =
            List.of(Set.of("人", "名", "位"), Set.of("个", "家", "项", "件", "处", "座", "所", "户"));

    private final Analysis report;
    private final Map<String, List<Indicator>> byName;

    public ReportedFigures(Analysis report) {
        this.report = report;
        this.byName =
                report.indicators().stream()
                        .filter(figure -> !figure.name().isEmpty())
                        .filter(figure -> !isOfAnotherYear(figure))
                        .collect(Collectors.groupingBy(figure -> bare(figure.name())));
        promised().forEach(this::forget);
    }

    /**
     * The figure of that name, of the whole period sooner than of a part of it, of what was done
     * sooner than of what was planned; the first of equals.
     *
     * @param names any of these, a word for whose or of when it is aside
     * @param unit null or blank for any; else the figure's is one that can be compared with it
     */
    public Optional<Reported> find(Collection<String> names, String unit) {
        boolean any = unit == null || unit.isBlank();
        Measure measure = any ? null : Measure.of(unit.strip());
        Stream<Reported> values =
                candidates(names)
                        .filter(figure -> any || isComparable(figure.quantity().measure(), measure))
                        .map(figure -> Reported.value(figure, measure));
        return values.findFirst().or(() -> growth(names, measure));
    }

    /** 一般公共预算收入增速 is asked for, and the report says of the income by how much it grew. */
    private Optional<Reported> growth(Collection<String> names, Measure measure) {
        if (measure != null && !measure.kind().equals("%")) {
            return Optional.empty();
        }
        List<String> grown =
                names.stream()
                        .map(NO_LETTERS::matcher)
                        .map(matcher -> matcher.replaceAll(""))
                        .map(GROWTH::matcher)
                        .filter(Matcher::find)
                        .map(matcher -> matcher.replaceFirst(""))
                        .toList();
        return candidates(grown)
                .filter(figure -> figure.growth() != null)
                .map(Reported::growth)
                .findFirst();
    }

    private Stream<Indicator> candidates(Collection<String> names) {
        return names.stream()
                .map(ReportedFigures::bare)
                .distinct()
                .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
                .sorted(Comparator.comparingInt(this::doubtfulness));
    }

    private int doubtfulness(Indicator figure) {
        boolean part = figure.period() != null && PART_OF_YEAR.matcher(figure.period()).lookingAt();
        return (isPlanned(figure) ? 2 : 0) + (part ? 1 : 0);
    }

    /** 目标任务5800万元，实际完成6012万元: by the words between the figure and the mark before it. */
    private boolean isPlanned(Indicator figure) {
        String text = report.document().paragraphs().get(figure.paragraph()).text();
        int begin = figure.quantity().numberBegin();
        int from = begin;
        while (from > Math.max(0, begin - BEFORE_A_FIGURE)
                && MARKS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        String before = text.substring(from, begin);
        return PLANNED.matcher(before).find() && !DONE.matcher(before).find();
    }

    private static boolean isOfAnotherYear(Indicator figure) {
        return figure.period() != null && OTHER_YEAR.matcher(figure.period()).find();
    }

    private Stream<FollowUp> promised() {
        return report.followUps().stream()
                .filter(followUp -> followUp.kind() == FollowUp.Kind.COMMITMENT);
    }

    private void forget(FollowUp promise) {
        byName.replaceAll(
                (name, figures) ->
                        figures.stream().filter(figure -> !isWithin(promise, figure)).toList());
    }

    private static boolean isWithin(FollowUp promise, Indicator figure) {
        return figure.line() == promise.line()
                && figure.start() >= promise.start()
                && figure.end() <= promise.end();
    }

    private static boolean isComparable(Measure one, Measure other) {
        return one.kind().equals(other.kind())
                || COUNTS.stream()
                        .anyMatch(same -> same.contains(one.kind()) && same.contains(other.kind()));
    }

    private static String bare(String name) {
        String letters = NO_LETTERS.matcher(name).replaceAll("");
        return MANNER.matcher(WHOSE.matcher(letters).replaceFirst("")).replaceFirst("");
    }
}
