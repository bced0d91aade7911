package io.chengbao.reading.followup;

import io.chengbao.reading.document.Sentences.Sentence;
import java.util.List;

/**
 * The problems that one sentence names. 还存在不少差距：…；…。 lists them by semicolons, and so does a
 * sentence that names one in each part; any other is one.
 */
final class ListedProblems {

    private static final int SHORTEST = 6;

    private ListedProblems() {}

    /**
     * @param ofProblems whether it stands where the report speaks of problems; elsewhere it has to
     *     announce them
     */
    static List<Sentence> in(String text, Sentence sentence, boolean ofProblems) {
        int colon = text.indexOf('：', sentence.begin());
        boolean announced = colon >= 0 && colon <= sentence.finish() - SHORTEST;
        int begin = announced ? colon + 1 : sentence.begin();
        List<Sentence> parts = ProblemWords.parts(text, begin, sentence.finish());
        if (announced) {
            boolean admitted = Topic.admits(sentence.in(text));
            parts.removeIf(part -> !(admitted || ProblemWords.nameOne(part.in(text))));
        } else if (!(ofProblems && isProblem(sentence.in(text)))) {
            return List.of();
        } else if (!parts.stream().allMatch(part -> isOne(part.in(text)))) {
            parts = List.of(sentence);
        }
        return parts.stream()
                .filter(part -> part.finish() - part.begin() >= SHORTEST)
                .map(
                        part ->
                                new Sentence(
                                        ProblemWords.behindCount(text, part.begin()),
                                        part.finish()))
                .toList();
    }

    private static boolean isOne(String part) {
        return part.length() >= SHORTEST && ProblemWords.nameOne(part);
    }

    private static boolean isProblem(String sentence) {
        return isOne(sentence)
                && !ProblemWords.areAbout(sentence)
                && !sentence.endsWith("：")
                && !Topic.admits(sentence);
    }
}
