package io.chengbao.reading.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.check.Sheet;
import io.chengbao.reading.document.DocumentReader;
import io.chengbao.reading.document.RefusedDocument;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.rule.Asked;
import io.chengbao.reading.rule.Rulebook;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of all kinds, read and compared with answer keys that a person corrected. */
class SampleReportsTest {

    /** What is looked at where the key gives it, and the least F1. */
    private static final Map<String, Double> FIELDS =
            Map.of(
                    "name", 0.9,
                    "period", 0.9,
                    "comparator", 0.9,
                    "text", 0.9,
                    "target", 0.9,
                    "deadline", 0.9);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "annual-summary",
                "half-year",
                "target-assessment",
                "duty-statement",
                "party-building",
                "livelihood-projects",
                "rural-revitalisation",
                "village-and-town",
                "faulty",
                "banner-half-year",
                "ethnic-township-2009",
                "street-party-work",
                "mayor-duty-2021",
                "target-assessment-2018",
                "safety-campaign-2023",
                "street-summary-2016",
                "clean-government-2013",
                "flood-control-2020",
                "open-government-2019",
                "petitions-half-year-2023",
                "target-assessment-2014",
                "safety-campaign-2022",
                "poverty-relief-2016",
                "town-report-2024",
                "farm-community-2011",
                "party-secretary-2017",
                "town-summary-2022",
                "safety-township-2019",
                "target-assessment-2015",
                "street-duty-2024",
                "poverty-township-2021",
                "petition-town-2018",
                "pasture-annual-2010",
                "family-planning-2008",
                "habitat-2020",
                "party-building-2015",
                "street-halfyear-2025"
            })
    void areReadAsTheirKeysSay(String name) throws IOException {
        Answers key = Answers.of(new ObjectMapper().readTree(resource(name + ".json")));
        Answers found = Answers.of(sheet(report(name)));

        Score outline = Score.of("outline", key.outline(), found.outline());
        Score placeholders = Score.of("placeholders", key.placeholders(), found.placeholders());
        Score findings = Score.of("findings", key.findings(), found.findings());
        Score indicators = Score.of("indicators", key.indicators(), found.indicators());
        Score growths = Score.of("growths", key.growths(), found.growths());
        Score problems = Score.of("problems", key.problems(), found.problems());
        Score commitments = Score.of("commitments", key.commitments(), found.commitments());

        FIELDS.forEach(
                (field, least) -> {
                    Score said = found.saidLike(key, field);
                    assertThat(said.f1()).as("%s", said).isGreaterThanOrEqualTo(least);
                });
        assertThat(outline.f1()).as("%s", outline).isEqualTo(1);
        assertThat(placeholders.recall()).as("%s", placeholders).isEqualTo(1);
        assertThat(placeholders.precision()).as("%s", placeholders).isGreaterThanOrEqualTo(0.99);
        assertThat(findings.f1()).as("%s", findings).isEqualTo(1);
        assertThat(indicators.f1()).as("%s", indicators).isGreaterThanOrEqualTo(0.95);
        assertThat(growths.f1()).as("%s", growths).isGreaterThanOrEqualTo(0.9);
        assertThat(problems.f1()).as("%s", problems).isGreaterThanOrEqualTo(0.9);
        assertThat(commitments.f1()).as("%s", commitments).isGreaterThanOrEqualTo(0.9);
    }

    static Sheet sheet(byte[] text) {
        try {
            Analysis analysis = Analysis.of(DocumentReader.read("报告.txt", text));
            return Sheet.of(analysis, Rulebook.of(Asked.NOTHING).check(analysis), Sentence::zh);
        } catch (RefusedDocument e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] report(String name) throws IOException {
        boolean word = SampleReportsTest.class.getResource("/reports/" + name + ".docx") != null;
        return resource(name + (word ? ".docx" : ".txt"));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = SampleReportsTest.class.getResourceAsStream("/reports/" + name)) {
            return file.readAllBytes();
        }
    }
}
