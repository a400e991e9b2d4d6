package org.gangju.fourties;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a branch of the demo city is about.
 *
 * @param kind what its people have in common
 * @param name what follows the name of the community
 * @param purpose what it is for
 * @param tags the words that it is about, most of which members declare
 * @param ending the state that it has come to when the demo is loaded; null for an active one
 */
record DemoTheme(
        FunctionalBranchKind kind,
        String name,
        String purpose,
        List<String> tags,
        @Nullable FunctionalBranchStatus ending) {

    private static final List<DemoTheme> ALL = List.of(
            new DemoTheme(
                    FunctionalBranchKind.INTEREST, "书画摄影功能型党支部", "以书画、摄影会友，记录社区变化", List.of("摄影", "书法", "写作"), null),
            new DemoTheme(
                    FunctionalBranchKind.PROFESSION, "法律服务功能型党支部", "为居民提供法律咨询和纠纷调解", List.of("法律咨询", "调解", "财务"), null),
            new DemoTheme(
                    FunctionalBranchKind.LOCALITY, "邻里互助功能型党支部", "小区楼栋长和党员带头，协商解决身边事", List.of("邻里互助", "水电维修"), null),
            new DemoTheme(
                    FunctionalBranchKind.ASPIRATION,
                    "扶老助学功能型党支部",
                    "志愿照料老人、辅导学生",
                    List.of("志愿服务", "医疗护理", "教育辅导", "心理疏导"),
                    FunctionalBranchStatus.DORMANT),
            new DemoTheme(
                    FunctionalBranchKind.INTEREST,
                    "合唱舞蹈功能型党支部",
                    "排演节目，丰富社区文化生活",
                    List.of("合唱", "舞蹈"),
                    FunctionalBranchStatus.DISSOLVED),
            new DemoTheme(
                    FunctionalBranchKind.PROFESSION,
                    "电脑维修功能型党支部",
                    "帮助居民使用电脑和家用电器",
                    List.of("电脑操作", "家电维修"),
                    FunctionalBranchStatus.PROPOSED));

    /** Two active ones for each community, and what has come to another state for some. */
    static List<DemoTheme> of(int community) {
        int further = community % 4 + 2;
        return List.of(ALL.get(0), ALL.get(1), ALL.get(further));
    }

    /** When such a branch came about, as the one of this number. */
    DemoDays days(LocalDate today, int number) {
        return new DemoDays(today, number, ending == FunctionalBranchStatus.DORMANT);
    }

    FunctionalBranchStatus goal() {
        return ending == null ? FunctionalBranchStatus.ACTIVE : ending;
    }
}
