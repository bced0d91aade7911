package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** Identity numbers (GB 11643, with its check digit), mobile numbers and bank cards (Luhn). */
final class PersonalNumberRule extends Named {

    private static final AnchoredPattern NUMBER =
            AnchoredPattern.at(
                    "123456789",
                    "(?<![0-9A-Za-z.])(?:[1-9]\\d{16}[0-9Xx]|1[3-9]\\d{9}|62\\d{14,17})(?![0-9A-Za-z])");

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final int MOBILE = 11;
    private static final int IDENTITY = 18;

    PersonalNumberRule() {
        super(
                "personal-number",
                Severity.WARNING,
                new Sentence("《个人信息保护法》", "Personal Information Protection Law"));
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        return report.document().paragraphs().stream()
                .flatMap(
                        paragraph ->
                                PatternSearch.findings(
                                        this,
                                        NUMBER,
                                        paragraph,
                                        PersonalNumberRule::message,
                                        (text, match) ->
                                                new Sentence(
                                                        "删去，或只留首尾几位。",
                                                        "Delete it, or mask its middle.")));
    }

    /** The number itself isn't repeated: findings travel further than the report. */
    private static Sentence message(String text, MatchResult match) {
        String number = match.group();
        if (number.length() == MOBILE) {
            return new Sentence("这里有手机号码。", "A mobile number stands here.");
        }
        if (number.length() == IDENTITY && isIdentity(number)) {
            return new Sentence("这里有居民身份证号码。", "An identity number stands here.");
        }
        return number.startsWith("62") && isCard(number)
                ? new Sentence("这里有银行卡号。", "A bank card number stands here.")
                : null;
    }

    private static boolean isIdentity(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        int month = Integer.parseInt(number.substring(10, 12));
        int day = Integer.parseInt(number.substring(12, 14));
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= 31
                && CHECK_DIGITS.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
    }

    private static boolean isCard(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = Character.digit(number.charAt(number.length() - 1 - i), 10);
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
