package io.chengbao.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RulesTableTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| ([A-Z]+) \\|");

    private final List<Rule> rules = Rulebook.of(Asked.NOTHING).rules();

    @Test
    void listsEveryRuleWithItsSeverity() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        List<String> rows =
                ROW.matcher(readme)
                        .results()
                        .map(row -> row.group(1) + " " + row.group(2))
                        .toList();

        assertThat(rows)
                .containsExactlyElementsOf(
                        rules.stream().map(rule -> rule.id() + " " + rule.severity()).toList());
    }

    @Test
    void everyRuleSaysWhatItRestsOn() {
        assertThat(rules).allSatisfy(rule -> assertThat(rule.source().zh()).isNotBlank());
    }
}
