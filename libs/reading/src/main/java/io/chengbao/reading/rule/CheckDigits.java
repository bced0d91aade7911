package io.chengbao.reading.rule;

/** By which numbers are told from other rows of digits; the digits are 0 to 9 alone. */
final class CheckDigits {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String REMAINDERS = "10X98765432";
    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    private CheckDigits() {}

    /** GB 11643: eighteen signs, the last of them checks the others. */
    static boolean isIdentity(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        int century = Integer.parseInt(number.substring(6, 8));
        return (century == 19 || century == 20)
                && isDay(number.substring(10, 14))
                && REMAINDERS.charAt(sum % REMAINDERS.length()) == number.charAt(17);
    }

    /** GB 11643-1989: fifteen digits, a day of birth among them. */
    static boolean isOldIdentity(String number) {
        return isDay(number.substring(8, 12));
    }

    /** GB/T 15694.1, annex: Luhn. */
    static boolean isCard(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    private static boolean isDay(String monthAndDay) {
        int month = Integer.parseInt(monthAndDay.substring(0, 2));
        int day = Integer.parseInt(monthAndDay.substring(2));
        return month >= 1 && month <= LAST_MONTH && day >= 1 && day <= LAST_DAY;
    }
}
