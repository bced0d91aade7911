package io.chengbao.notification.people;

import io.chengbao.platform.problem.Language;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** What can be wrong with one line of an import: a sentence for the operator, and how to see it. */
enum ImportFault {
    PERSON_INVALID(
            "人员标识应为 1 至 100 个字符，不含空白",
            "the person's id must have 1 to 100 characters, none of them blank",
            (entry, around) -> !entry.isNamed()),
    PERSON_TWICE(
            "同一人员在本次导入中重复出现",
            "the same person appears more than once in this import",
            (entry, around) -> around.times(entry.person()) > 1),
    PERSON_ELSEWHERE(
            "该人员已属于其他行政区划，请先在原区划移除",
            "this person belongs to another division and must be removed there first",
            (entry, around) -> around.isElsewhere(entry.person())),
    NAME_INVALID(
            "姓名应为 1 至 100 个字符，不含控制字符",
            "the name must have 1 to 100 characters, no control characters",
            (entry, around) -> entry.name() == null || !isLine(entry.name())),
    DIVISION_OUTSIDE(
            "所属区划不在本次导入的区划之内",
            "the division is not within the one that is imported",
            (entry, around) -> !around.covers(entry.division())),
    UNIT_INVALID(
            "单位名称至多 100 个字符，不含控制字符",
            "the unit has at most 100 characters, no control characters",
            (entry, around) -> entry.unit() != null && !isLine(entry.unit())),
    ROLES_INVALID(
            "角色应至少有一个，且为系统已有的角色",
            "there must be at least one role, and only roles that the system knows",
            (entry, around) -> entry.roles().isEmpty() || !Roles.KNOWN.containsAll(entry.roles())),
    EMAIL_INVALID(
            "电子邮箱地址格式有误",
            "the e-mail address is malformed",
            (entry, around) -> entry.email() != null && !isAddress(entry.email()));

    /** An address as HTML's {@code <input type=email>} takes it (WHATWG HTML, 4.10.5.1.5). */
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@"
                            + "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
                            + "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*");

    /** The most that RFC 5321 leaves for an address in a path. */
    private static final int LONGEST_ADDRESS = 254;

    private final String chinese;
    private final String english;
    private final BiPredicate<PersonEntry, ImportSurroundings> isPresent;

    ImportFault(
            String chinese,
            String english,
            BiPredicate<PersonEntry, ImportSurroundings> isPresent) {
        this.chinese = chinese;
        this.english = english;
        this.isPresent = isPresent;
    }

    boolean isIn(PersonEntry entry, ImportSurroundings around) {
        return isPresent.test(entry, around);
    }

    String in(Language language) {
        return language == Language.EN ? english : chinese;
    }

    private static boolean isLine(String text) {
        return !text.isBlank() && text.matches("\\P{Cc}{1,100}");
    }

    private static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches();
    }
}
