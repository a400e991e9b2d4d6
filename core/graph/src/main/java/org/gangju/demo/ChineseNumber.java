package org.gangju.demo;

/** Writes numbers as people say them: 三, 十二, 二十, 一百零五. */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int[] UNITS = {100_000_000, 10_000, 1_000, 100, 10};
    private static final String[] UNIT_NAMES = {"亿", "万", "千", "百", "十"};

    private ChineseNumber() {}

    /** From 1 to 999,999,999. */
    static String of(int number) {
        String words = words(number);
        return words.startsWith("一十") ? words.substring(1) : words;
    }

    private static String words(int number) {
        for (int index = 0; index < UNITS.length; index++) {
            if (number >= UNITS[index]) {
                return words(number / UNITS[index]) + UNIT_NAMES[index] + rest(number % UNITS[index], UNITS[index]);
            }
        }
        return String.valueOf(DIGITS.charAt(number));
    }

    /** What follows a unit, after a zero where a place is skipped. */
    private static String rest(int number, int unit) {
        if (number == 0) {
            return "";
        }
        return number < unit / 10 ? "零" + words(number) : words(number);
    }
}
