package io.chengbao.reading.followup;

import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Heading;
import io.chengbao.reading.document.Paragraph;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** The headings on the way to the paragraph at hand, and what each is about. */
final class Parts {

    /** Above 一、, though both are first headings where they don't meet. */
    private static final Pattern PART = Pattern.compile("第[一二三四五六七八九十]{1,3}(?:部分|章|篇)");

    private static final Pattern LIVELIHOOD = Pattern.compile("(?:民生|惠民|为民|利民)(?:微)?实事");

    /** What stands with a thing that is still to be done. */
    private static final Pattern TO_COME =
            Pattern.compile("将|拟|计划|力争|确保|年内|月底?前|年底前|(?:责任|牵头|实施|承办|主办)(?:单位|部门|领导|人)[：:]|完成时限");

    private static final Pattern DONE = Pattern.compile("已(?!知)|(?:建成|完成|竣工|实现)了|[完办]成率|办结率");

    private record Part(int level, Topic topic, boolean livelihood) {}

    private final Document document;
    private final int year;
    private final Deque<Part> path = new ArrayDeque<>();

    Parts(Document document, int year) {
        this.document = document;
        this.year = year;
    }

    /**
     * @param sofar what the text before this heading was about
     * @return what the text below it is about
     */
    Topic enter(Heading heading, Topic sofar) {
        int level = PART.matcher(heading.number()).lookingAt() ? 0 : heading.level();
        while (!path.isEmpty() && path.peek().level() >= level) {
            path.pop();
        }
        Topic own = Topic.ofHeading(heading.text(), year);
        Topic inherited = path.isEmpty() ? Topic.OTHER : path.peek().topic();
        if (own == Topic.OTHER || inherited == Topic.PLANS) {
            own = inherited == Topic.BOTH && sofar == Topic.PLANS ? Topic.PLANS : inherited;
        }
        boolean livelihood = namesLivelihood(heading);
        if (own == Topic.OTHER && livelihood && isToCome(heading)) {
            own = Topic.PLANS;
        }
        path.push(new Part(level, own, livelihood));
        return own;
    }

    /** 民生实事, item by item with time or owner and none of them done, is what was promised. */
    private boolean isToCome(Heading heading) {
        int end =
                document.outline().stream()
                        .filter(next -> next.line() > heading.line())
                        .filter(next -> next.level() <= heading.level())
                        .mapToInt(Heading::line)
                        .findFirst()
                        .orElse(Integer.MAX_VALUE);
        List<String> items =
                document.paragraphs().stream()
                        .filter(item -> item.line() > heading.line() && item.line() < end)
                        .map(Paragraph::text)
                        .toList();
        long toCome = items.stream().filter(text -> TO_COME.matcher(text).find()).count();
        return toCome > 0
                && 2 * toCome >= items.size()
                && items.stream().noneMatch(text -> DONE.matcher(text).find());
    }

    private boolean namesLivelihood(Heading heading) {
        boolean above =
                path.isEmpty()
                        ? document.title() != null && LIVELIHOOD.matcher(document.title()).find()
                        : path.peek().livelihood();
        return above || LIVELIHOOD.matcher(heading.text()).find();
    }

    /** Whether what stands here is one of the 民生实事. */
    boolean areLivelihood() {
        return !path.isEmpty() && path.peek().livelihood();
    }

    /** 二、存在的问题 opens the part and is no problem itself. */
    boolean isOpenedBy(Heading heading) {
        Topic parent = path.stream().skip(1).findFirst().map(Part::topic).orElse(Topic.OTHER);
        Topic own = Topic.ofHeading(heading.text(), year);
        return switch (parent) {
            case OTHER -> true;
            case BOTH -> own != Topic.OTHER;
            case PROBLEMS -> own == Topic.PLANS;
            case PLANS -> false;
        };
    }
}
