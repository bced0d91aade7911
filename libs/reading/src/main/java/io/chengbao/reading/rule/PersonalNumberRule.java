package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Identity numbers (GB 11643, by their check digit), mobile numbers and bank cards (Luhn), also in
 * groups and in full-width digits. A number that its label names needs less to be known by.
 */
final class PersonalNumberRule extends Named {

    private static final Vocabulary WORDS =
            new Vocabulary()
                    .define("digit", "[0-9０-９]")
                    .define("gap", "[- －\u3000\u00A0]")
                    .define("last", "[0-9０-９XxＸｘ]")
                    // Not in an address, a model, a decimal, a document number.
                    .define(
                            "apart",
                            "(?<![A-Za-z0-9０-９.．=_〔〕\\[\\]第])(?<![A-Za-z0-9０-９]-)(?<![A-Za-z]/)")
                    .define("amount", "[万亿千百]?(?:元|吨|公?斤|千克|千瓦|度|平方|立方|亩|[株人户次个件份%％])|[万亿]")
                    .define("end", "(?![A-Za-z0-9０-９]|[.．]<digit>|\\s?(?:<amount>))");

    private static final AnchoredPattern NUMBER =
            WORDS.anyOfAt(
                    "123456789１２３４５６７８９+＋",
                    // Three digits are seen quicker than what may not stand before them.
                    "(?=[+＋]|<digit>{3})<apart>(?:"
                            + "[1-9１-９]<digit>{5}(?:<digit>{11}|<gap><digit>{8}<gap><digit>{3}"
                            + "|<gap><digit>{4}<gap><digit>{4}<gap><digit>{3})<last>"
                            + "|[1-9１-９]<digit>{3}(?:<digit>{12,15}|(?:<gap><digit>{4}){3}(?:<gap><digit>{1,3})?)"
                            + "|[1-9１-９]<digit>{14}"
                            + "|(?:[+＋]86<gap>?)?[1１][3-9３-９]<digit>(?:<digit>{8}|<gap><digit>{4}<gap><digit>{4})"
                            + ")<end>");

    private static final int LABEL = 14;
    private static final Pattern IDENTITY_LABEL = Pattern.compile("身份(?:证|号码)[^，。；、]{0,8}$");
    private static final Pattern CARD_LABEL = Pattern.compile("(?:[卡账帐]号|银行卡|账户|帐户)[^，。；、]{0,8}$");
    private static final Pattern OTHER_LABEL =
            Pattern.compile("(?:文号|编号|单号|订单|合同|流水|代码|序号|批号|备案|许可证|登记证|执照|条码|档案号)[^，。；、]{0,6}$");

    private static final int MOBILE = 11;
    private static final int OLD_IDENTITY = 15;
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
        String label = text.substring(Math.max(0, match.start() - LABEL), match.start());
        if (OTHER_LABEL.matcher(label).find()) {
            return null;
        }
        String number = plain(match.group());
        if (number.length() == MOBILE) {
            return new Sentence("这里有手机号码。", "A mobile number stands here.");
        }
        boolean labelled = IDENTITY_LABEL.matcher(label).find();
        if (number.length() == IDENTITY && CheckDigits.isIdentity(number)
                || number.length() == OLD_IDENTITY
                        && labelled
                        && CheckDigits.isOldIdentity(number)) {
            return new Sentence("这里有居民身份证号码。", "An identity number stands here.");
        }
        if (number.length() == IDENTITY && labelled) {
            return new Sentence(
                    "这里有居民身份证号码（校验码不符，可能还有错）。",
                    "An identity number stands here (its check digit is wrong: it may be mistyped).");
        }
        boolean card = number.startsWith("62") || CARD_LABEL.matcher(label).find();
        return card && isCard(number)
                ? new Sentence("这里有银行卡号。", "A bank card number stands here.")
                : null;
    }

    private static boolean isCard(String number) {
        return number.length() > OLD_IDENTITY
                && number.indexOf('X') < 0
                && CheckDigits.isCard(number);
    }

    /** Without gaps and country code, in half-width digits. */
    private static String plain(String number) {
        StringBuilder plain = new StringBuilder();
        number.chars()
                .filter(Character::isLetterOrDigit)
                .forEach(
                        sign ->
                                plain.append(
                                        Character.isDigit(sign)
                                                ? Character.forDigit(Character.digit(sign, 10), 10)
                                                : 'X'));
        return number.matches("[+＋].*") ? plain.substring("86".length()) : plain.toString();
    }
}
