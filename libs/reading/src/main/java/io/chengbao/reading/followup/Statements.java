package io.chengbao.reading.followup;

import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Offsets;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.document.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a report says, statement by statement, to be found by what it is about. A pair of letters
 * that many statements have says nothing of any of them, and only those that somebody will ask for
 * are kept: a report may have a million letters.
 */
final class Statements {

    private static final int SHORTEST = 8;

    /** In chars; what goes on without a full stop is cut. */
    private static final int LONGEST = 400;

    private static final int MOST = 20_000;
    private static final int COMMON = 40;

    /** Of a word's pairs, and of all that the subject's words have: fewer are a coincidence. */
    private static final double SAME_WORD = 0.6;

    private static final double SAME_SUBJECT = 0.2;
    private static final int FEWEST_PAIRS = 2;

    private final List<Statement> all = new ArrayList<>();
    private final Map<String, List<Integer>> byPair = new HashMap<>();

    /** How well a statement fits: how many pairs, and how telling they are. */
    private static final class Fit {
        private final Statement statement;
        private int pairs;
        private double weight;

        private Fit(Statement statement) {
            this.statement = statement;
        }
    }

    /**
     * @param own what the report promises and admits itself
     * @param asked what it will be asked for
     */
    Statements(Document document, List<FollowUp> own, List<Subject> asked) {
        Map<Integer, List<FollowUp>> byParagraph =
                own.stream().collect(Collectors.groupingBy(FollowUp::paragraph));
        for (int i = 0; i < document.paragraphs().size() && all.size() < MOST; i++) {
            add(document.paragraphs().get(i), byParagraph.getOrDefault(i, List.of()));
        }
        asked.stream()
                .flatMap(subject -> subject.words().stream())
                .flatMap(word -> Subject.pairs(word).stream())
                .forEach(pair -> byPair.computeIfAbsent(pair, p -> new ArrayList<>(1)));
        for (int i = 0; i < all.size(); i++) {
            note(i, all.get(i).text());
        }
    }

    private void note(int statement, String text) {
        for (String pair : new HashSet<>(Subject.pairs(text))) {
            List<Integer> places = byPair.get(pair);
            if (places != null && places.size() <= COMMON) {
                places.add(statement);
            }
        }
    }

    private void add(Paragraph paragraph, List<FollowUp> own) {
        String text = paragraph.text();
        Offsets offsets = new Offsets(text);
        for (Sentences.Sentence sentence : Sentences.of(text)) {
            for (int begin = sentence.begin(); begin < sentence.finish() && all.size() < MOST; ) {
                int finish = end(text, begin, sentence.finish());
                if (finish - begin >= SHORTEST) {
                    FollowUp.Kind kind = own.isEmpty() ? null : kind(offsets.at(begin), own);
                    all.add(new Statement(paragraph, begin, finish, kind));
                }
                begin = finish;
            }
        }
    }

    private static int end(String text, int begin, int sentence) {
        int longest = Math.min(sentence, begin + LONGEST);
        for (int i = begin; i < longest; i++) {
            if (text.charAt(i) == '；') {
                return i + 1;
            }
        }
        boolean halved = longest < sentence && Character.isLowSurrogate(text.charAt(longest));
        return halved ? longest - 1 : longest;
    }

    private static FollowUp.Kind kind(int place, List<FollowUp> own) {
        return own.stream()
                .filter(followUp -> followUp.start() <= place + 3 && place < followUp.end())
                .findFirst()
                .map(FollowUp::kind)
                .orElse(null);
    }

    /** The statement that is most about it; what reviews before what promises again. */
    Optional<Statement> about(Subject subject) {
        Map<Integer, Fit> fits = new HashMap<>();
        int whole = 0;
        for (String word : subject.words()) {
            List<String> pairs = Subject.pairs(word);
            whole += pairs.size();
            count(pairs, fits);
        }
        int fewest = Math.max(FEWEST_PAIRS, (int) Math.ceil(SAME_SUBJECT * whole));
        return fits.values().stream()
                .filter(fit -> fit.pairs >= fewest)
                .max(
                        Comparator.comparing((Fit fit) -> !fit.statement.isPromise())
                                .thenComparing(fit -> fit.weight))
                .map(fit -> fit.statement);
    }

    private void count(List<String> pairs, Map<Integer, Fit> fits) {
        Map<Integer, Fit> ofWord = new HashMap<>();
        for (String pair : pairs) {
            List<Integer> places = byPair.getOrDefault(pair, List.of());
            if (places.size() > COMMON) {
                continue;
            }
            double weight = Math.log(1.0 + (double) all.size() / Math.max(1, places.size()));
            for (int place : places) {
                Fit fit = ofWord.computeIfAbsent(place, p -> new Fit(all.get(p)));
                fit.pairs++;
                fit.weight += weight;
            }
        }
        ofWord.forEach(
                (place, fit) -> {
                    if (fit.pairs >= SAME_WORD * pairs.size()) {
                        Fit sum = fits.computeIfAbsent(place, p -> new Fit(fit.statement));
                        sum.pairs += fit.pairs;
                        sum.weight += fit.weight;
                    }
                });
    }
}
