package io.chengbao.reading.figure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 小麦、玉米面积分别为4200亩和360亩: names that one clause gives to several figures behind it, in order. */
final class DealtNames {

    private static final Pattern DEALT = Pattern.compile("分别|依次");
    private static final Pattern AND = Pattern.compile("[、和及与]");

    /** What the last of them says for all. */
    private static final Pattern MEASURE =
            Pattern.compile(
                    "(?:居民人均|人均|播种|种植|存栏|出栏|总)?(?:可支配收入|纯收入|收入|面积|产量|产值|增加值|总额|存栏量?|出栏量?|人数|户数|[[一-鿿]]{2}率)$");

    private final Deque<String> left = new ArrayDeque<>();

    /** Whether these words deal what was named before them. */
    static boolean dealtBy(String words) {
        return DEALT.matcher(words).find();
    }

    /** What a clause lists before it deals; one name where it lists nothing. */
    static List<String> listed(String clause) {
        return List.of(AND.split(clause));
    }

    /** Forgets what was left. */
    void deal(String clause) {
        left.clear();
        List<String> names = new ArrayList<>();
        for (String name : listed(clause)) {
            String bare = Naming.bare(name);
            if (bare.isEmpty()) {
                return;
            }
            names.add(bare);
        }
        if (names.size() > 1) {
            names.forEach(name -> left.add(withMeasure(name, names.get(names.size() - 1))));
        }
    }

    private static String withMeasure(String name, String last) {
        Matcher measure = MEASURE.matcher(last);
        return MEASURE.matcher(name).find() || !measure.find() ? name : name + measure.group();
    }

    /** The next name, or null where all are dealt. */
    String next() {
        return left.poll();
    }

    void forget() {
        left.clear();
    }
}
