package io.chengbao.reading.followup;

import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Heading;
import io.chengbao.reading.document.Offsets;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.document.ReportYear;
import io.chengbao.reading.document.RunInItem;
import io.chengbao.reading.document.Sentences;
import io.chengbao.reading.followup.FollowUp.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes problems and promises out of a report: by what its headings are about, else by the sentence
 * that turns to them. An item (一是…) or a numbered line is one; without either, each sentence is.
 */
public final class FollowUps {

    private static final int MOST = 1_000;

    private static final Pattern DASH = Pattern.compile("[\\s\u3000]{0,8}[—－─-]{1,3}(?=[[一-鿿]“])");

    private final Document document;
    private final int year;
    private final Map<Integer, Heading> headings;
    private final Map<Integer, List<RunInItem>> items;
    private final List<FollowUp> found = new ArrayList<>();
    private final Ending ending;
    private final Parts parts;
    private Topic topic = Topic.OTHER;

    private FollowUps(Document document, List<RunInItem> items) {
        this.document = document;
        this.year = ReportYear.of(document);
        this.ending = new Ending(document);
        this.parts = new Parts(document, year);
        this.headings = new HashMap<>();
        document.outline().forEach(heading -> headings.putIfAbsent(heading.line(), heading));
        this.items = items.stream().collect(Collectors.groupingBy(RunInItem::paragraph));
    }

    /** In reading order. */
    public static List<FollowUp> of(Document document, List<RunInItem> items) {
        FollowUps followUps = new FollowUps(document, items);
        for (int i = 0; i < document.paragraphs().size() && followUps.found.size() < MOST; i++) {
            followUps.read(i);
        }
        return List.copyOf(followUps.found);
    }

    private void read(int index) {
        Paragraph paragraph = document.paragraphs().get(index);
        Heading heading = headings.get(paragraph.line());
        if (heading != null) {
            topic = parts.enter(heading, topic);
            if (topic == Topic.OTHER || heading.number().isEmpty() || parts.isOpenedBy(heading)) {
                readBehind(heading, paragraph, index);
                return;
            }
            readNumbered(heading, paragraph, index);
            return;
        }
        if (!Ending.isAppended(paragraph.text()) && !readDashed(paragraph, index)) {
            readText(paragraph, index, 0);
        }
    }

    /** The text that goes on behind a heading on its line. */
    private void readBehind(Heading heading, Paragraph paragraph, int index) {
        int behind = end(heading, paragraph);
        while (behind < paragraph.text().length()
                && "。：:；，！ \u3000".indexOf(paragraph.text().charAt(behind)) >= 0) {
            behind++;
        }
        if (behind < paragraph.text().length()) {
            readText(paragraph, index, behind);
        }
    }

    /**
     * （一）… inside a part about problems or plans: itself one, unless text or items under it are.
     */
    private void readNumbered(Heading heading, Paragraph paragraph, int index) {
        boolean counts = items.containsKey(index);
        if (counts && items.get(index).get(0).leadBegin() == begin(heading, paragraph)) {
            readText(paragraph, index, begin(heading, paragraph));
            return;
        }
        boolean alone = end(heading, paragraph) + 1 >= paragraph.text().stripTrailing().length();
        boolean leaf = ending.isBehind(index) || isSibling(heading, index + 1);
        if (topic == Topic.PROBLEMS || topic == Topic.BOTH) {
            boolean named = ProblemWords.nameOne(heading.text());
            if (counts && !named) {
                readBehind(heading, paragraph, index);
            } else if (named || leaf) {
                add(Kind.PROBLEM, paragraph, index, begin(heading, paragraph), length(paragraph));
                topic = alone && !leaf ? Topic.OTHER : topic;
            }
        } else if (counts) {
            readBehind(heading, paragraph, index);
        } else if (!alone || leaf) {
            add(Kind.COMMITMENT, paragraph, index, begin(heading, paragraph), length(paragraph));
        }
    }

    private boolean isSibling(Heading heading, int index) {
        Heading next = headings.get(document.paragraphs().get(index).line());
        return next != null && next.level() <= heading.level();
    }

    /** ——产业层次不高。…: a paragraph that a dash opens is one item. */
    private boolean readDashed(Paragraph paragraph, int index) {
        Matcher dash = DASH.matcher(paragraph.text());
        if (!dash.lookingAt() || topic == Topic.OTHER) {
            return false;
        }
        Kind kind = topic == Topic.PLANS ? Kind.COMMITMENT : Kind.PROBLEM;
        add(kind, paragraph, index, dash.end(), length(paragraph));
        return true;
    }

    private void readText(Paragraph paragraph, int index, int from) {
        String text = paragraph.text();
        List<RunInItem> here = items.getOrDefault(index, List.of());
        int firstItem = here.isEmpty() ? text.length() : Math.max(from, here.get(0).begin());
        boolean admitted = false;
        List<Sentences.Sentence> sentences = Sentences.of(text, from, firstItem);
        int counted = beginOfCount(sentences, text);
        for (Sentences.Sentence sentence : sentences) {
            String words = sentence.in(text);
            boolean opening =
                    sentence == sentences.get(0) || topic == Topic.BOTH || topic == Topic.PROBLEMS;
            if (opening && Topic.turnsToPlans(words, year)) {
                topic = Topic.PLANS;
            } else if (topic == Topic.OTHER) {
                admitted = Topic.admits(words);
            }
            if (isPlan(index, words)) {
                add(Kind.COMMITMENT, paragraph, index, sentence.begin(), sentence.finish());
            } else if (here.isEmpty()
                    && sentence.begin() >= counted
                    && (isOfProblems() || admitted)) {
                problems(paragraph, index, sentence);
            }
        }
        for (RunInItem item : here) {
            if (topic == Topic.PLANS) {
                add(Kind.COMMITMENT, paragraph, index, item.begin(), item.finish());
            } else if (admitted || topic == Topic.PROBLEMS || topic == Topic.BOTH) {
                int turn = turnToPlans(text, item);
                int more = moreProblems(text, item.begin(), turn);
                add(Kind.PROBLEM, paragraph, index, item.leadBegin(), more);
                add(Kind.PROBLEM, paragraph, index, ProblemWords.behindCount(text, more), turn);
                if (turn < item.finish()) {
                    plans(paragraph, index, turn, item.finish());
                }
            }
        }
    }

    /** Where a sentence begins with 首先, else the text's beginning. */
    private static int beginOfCount(List<Sentences.Sentence> sentences, String text) {
        return sentences.stream()
                .filter(sentence -> ProblemWords.beginCount(sentence.in(text)))
                .mapToInt(Sentences.Sentence::begin)
                .findFirst()
                .orElse(0);
    }

    /** 三是…。针对上述问题，我镇将…: where behind an item plans begin; else where it ends. */
    private int turnToPlans(String text, RunInItem item) {
        return Sentences.of(text, item.begin(), item.finish()).stream()
                .skip(1)
                .filter(sentence -> Topic.turnsToPlans(sentence.in(text), year))
                .mapToInt(Sentences.Sentence::begin)
                .findFirst()
                .orElse(item.finish());
    }

    /** 三是…。此外，…不足。: where behind an item a further problem begins; else {@code to}. */
    private static int moreProblems(String text, int from, int to) {
        return Sentences.of(text, from, to).stream()
                .skip(1)
                .filter(sentence -> ProblemWords.addOne(sentence.in(text)))
                .mapToInt(Sentences.Sentence::begin)
                .findFirst()
                .orElse(to);
    }

    private void plans(Paragraph paragraph, int index, int from, int to) {
        topic = Topic.PLANS;
        for (Sentences.Sentence sentence : Sentences.of(paragraph.text(), from, to)) {
            if (isPlan(index, sentence.in(paragraph.text()))) {
                add(Kind.COMMITMENT, paragraph, index, sentence.begin(), sentence.finish());
            }
        }
    }

    private boolean isPlan(int index, String sentence) {
        return topic == Topic.PLANS
                && PlanWords.makeOne(sentence)
                && !sentence.startsWith("其中")
                && !document.paragraphs().get(index).text().equals(document.title());
    }

    private void problems(Paragraph paragraph, int index, Sentences.Sentence sentence) {
        for (Sentences.Sentence part :
                ListedProblems.in(paragraph.text(), sentence, isOfProblems())) {
            add(Kind.PROBLEM, paragraph, index, part.begin(), part.finish());
        }
    }

    private boolean isOfProblems() {
        return topic == Topic.PROBLEMS || topic == Topic.BOTH;
    }

    private void add(Kind kind, Paragraph paragraph, int index, int begin, int finish) {
        if (finish <= begin) {
            return;
        }
        Offsets offsets = new Offsets(paragraph.text());
        String text = paragraph.text().substring(begin, finish);
        found.add(
                new FollowUp(
                        kind == Kind.COMMITMENT && parts.areLivelihood() ? Kind.LIVELIHOOD : kind,
                        text,
                        kind == Kind.PROBLEM ? null : Terms.target(text),
                        kind == Kind.PROBLEM ? null : Terms.deadline(text),
                        Terms.owner(text),
                        index,
                        paragraph.line(),
                        offsets.at(begin),
                        offsets.at(finish)));
    }

    private static int length(Paragraph paragraph) {
        return paragraph.text().stripTrailing().length();
    }

    private static int begin(Heading heading, Paragraph paragraph) {
        return paragraph.text().offsetByCodePoints(0, heading.start());
    }

    private static int end(Heading heading, Paragraph paragraph) {
        return begin(heading, paragraph) + heading.text().length();
    }
}
