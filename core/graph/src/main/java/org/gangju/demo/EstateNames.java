package org.gangju.demo;

import java.util.List;

/** Invented names of housing estates, no two alike within a community. */
record EstateNames(int first) {

    private static final List<String> STEMS = List.of(
            "锦绣", "翠湖", "金桂", "银杏", "芙蓉", "梧桐", "海棠", "玉兰", "紫荆", "丹桂", "竹韵", "荷塘", "清溪", "碧水", "云栖", "望江", "听雨", "星河",
            "朝阳", "和谐", "幸福", "安居", "康宁", "瑞景", "雅筑", "书香", "枫林", "柳岸", "阳光", "东篱", "兰亭", "锦城");
    private static final List<String> ENDINGS = List.of("花园", "小区", "家园", "苑", "新居", "雅苑", "名都", "公寓", "佳苑");

    static final int CHOICES = STEMS.size() * ENDINGS.size();

    // Without a common divisor with the number of choices, so that the steps come past all of them.
    private static final int STEP = 61;

    /** The name of the estate of this number, from 1; those behind the last choice are a further phase. */
    String of(int number) {
        int choice = (first + number * STEP) % CHOICES;
        int phase = (number - 1) / CHOICES + 1;
        String name = STEMS.get(choice % STEMS.size()) + ENDINGS.get(choice / STEMS.size());
        return phase == 1 ? name : name + ChineseNumber.of(phase) + "期";
    }
}
