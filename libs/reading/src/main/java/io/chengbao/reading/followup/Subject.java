package io.chengbao.reading.followup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a text is about: its words without figures, terms and what every report does with
 * everything. 新建农村公路12公里 and 农村公路已建成12.6公里 are both about 农村公路.
 *
 * @param words the distinct ones, in the text's order
 */
record Subject(List<String> words) {

    private static final int MOST_WORDS = 24;
    private static final int LONGEST_WORD = 16;

    /** Longer ones first where one begins like another. */
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "[^一-鿿]++|[一二三四五六七八九十]是|进一步|继续|持续|深入|全面|全力|着力|大力|切实|扎实|积极|不断|努力|力争|争取|确保|有效|加快|加大|加强"
                            + "|推进|推动|推行|实施|组织|开展|完成|做好|抓好|抓实|抓紧|落实|强化|提升|提高|改善|改造|改进|新建|新增|续建|建设|建成|打造|创建|完善|健全|优化"
                            + "|实现|达到|计划|预计|投资|总投资|投入|负责|牵头|坚持|围绕|紧盯|聚焦|突出|重点|以上|左右|不少于|项目|工程|工作|问题|情况|力度|机制|水平|能力|体系"
                            + "|存在|不足|不够|不高|不强|不到位|仍然|较为|有待|全镇|全乡|全街道|我镇|我乡|本镇|本乡|[的和与及等对为将要在到至把以了着仍较还各]");

    static Subject of(String text) {
        return new Subject(
                Arrays.stream(BETWEEN.split(Terms.withoutTimeAndOwner(text)))
                        .filter(word -> word.length() > 1)
                        .map(word -> word.substring(0, Math.min(LONGEST_WORD, word.length())))
                        .distinct()
                        .limit(MOST_WORDS)
                        .toList());
    }

    /** Pairs of neighbouring letters, by which words are found again though others stand around. */
    static List<String> pairs(String word) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 2 <= word.length(); i++) {
            pairs.add(word.substring(i, i + 2));
        }
        return pairs;
    }
}
