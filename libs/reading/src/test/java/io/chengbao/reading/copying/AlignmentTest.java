package io.chengbao.reading.copying;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.reading.copying.Fingerprints.Fingerprint;
import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static final String COPIED = "全镇统筹推进果园改造与冷链建设，新建分拣中心两处，带动三百户增收";
    private static final String SLOGAN = "紧紧围绕建设山水田园城市这一总目标奋力谱写崭新篇章";

    @Test
    void a_copied_sentence_is_laid_beside_its_source() {
        Document source = document("今年以来，" + COPIED + "。", "其他工作有序开展。");
        Document copy = document("工作回顾", "一年来，我们实干。" + COPIED + "！");

        List<Overlap> overlaps = Alignment.of(source, copy);

        assertThat(overlaps)
                .singleElement()
                .satisfies(
                        overlap -> {
                            assertThat(quote(source, overlap.a())).isEqualTo(COPIED);
                            assertThat(quote(copy, overlap.b())).isEqualTo(COPIED);
                            assertThat(overlap.length()).isEqualTo(30);
                        });
    }

    @Test
    void another_name_and_another_punctuation_in_between_do_not_part_a_passage() {
        Document source = document("白河县以" + COPIED + "。柳溪乡组织干部逐户走访收集群众意见建议。");
        Document copy = document("青禾县以" + COPIED + "；清水镇组织干部逐户走访收集群众意见建议。");

        assertThat(Alignment.of(source, copy))
                .singleElement()
                .satisfies(
                        overlap ->
                                assertThat(quote(copy, overlap.b()))
                                        .endsWith("清水镇组织干部逐户走访收集群众意见建议"));
    }

    @Test
    void one_document_is_laid_beside_many() {
        Alignment alignment = Alignment.from(document(COPIED));

        assertThat(alignment.with(document("前言", COPIED), print -> false)).hasSize(1);
        assertThat(alignment.with(document("前言", "后记"), print -> false)).isEmpty();
    }

    @Test
    void what_everybody_says_is_no_passage_but_what_stands_beside_it_is() {
        Document source = document(SLOGAN + "。" + COPIED + "。", "我们" + SLOGAN + "。");
        Document copy = document(SLOGAN + "。" + COPIED + "。", "大家" + SLOGAN + "。");
        Set<Long> everybodys =
                Fingerprints.of(document(SLOGAN)).stream()
                        .map(Fingerprint::hash)
                        .collect(Collectors.toSet());

        List<Overlap> overlaps = Alignment.from(source).with(copy, everybodys::contains);

        assertThat(overlaps)
                .singleElement()
                .satisfies(overlap -> assertThat(overlap.b().line()).isEqualTo(1));
    }

    @Test
    void the_passages_of_a_document_with_itself_are_what_it_says_twice() {
        Document document = document(COPIED, "其他工作有序开展。", COPIED);

        assertThat(Alignment.within(document))
                .singleElement()
                .satisfies(
                        overlap -> {
                            assertThat(overlap.a().line()).isEqualTo(1);
                            assertThat(overlap.b().line()).isEqualTo(3);
                        });
    }

    @Property(tries = 300)
    void whoever_shares_nineteen_letters_shares_a_fingerprint(
            @ForAll @StringLength(max = 60) @CharRange(from = '一', to = '丏') String before,
            @ForAll @StringLength(value = 19) @CharRange(from = '一', to = '丏') String shared,
            @ForAll @StringLength(max = 60) @CharRange(from = '一', to = '丏') String after) {
        Set<Long> of = hashes(document(before + shared + "，尾"));
        Set<Long> and = hashes(document("首：" + shared + after));

        of.retainAll(and);

        assertThat(of).isNotEmpty();
    }

    private static Set<Long> hashes(Document document) {
        return Fingerprints.of(document).stream()
                .map(Fingerprint::hash)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String quote(Document document, Overlap.Place place) {
        String text = document.paragraphs().get(place.paragraph()).text();
        return text.substring(
                text.offsetByCodePoints(0, place.start()), text.offsetByCodePoints(0, place.end()));
    }

    private static Document document(String... lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : lines) {
            paragraphs.add(new Paragraph("p" + paragraphs.size(), paragraphs.size() + 1, line));
        }
        return new Document(null, List.of(), paragraphs);
    }
}
