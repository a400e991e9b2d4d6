package org.gangju.twonew;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What differs by city.
 *
 * @param dueMembers from how many full members on a two-new organization is due its party organization: three, by article 30
 *     of the Party's constitution (《中国共产党章程》第三十条)
 * @param instructorLoad from how many two-new organizations on an instructor is said to have too many; our own inference
 * @param councilDepartments the departments of a council, in order; the default is that of the users' source: 组织、统战、民政、
 *     司法、教育、卫计、工商、税务
 */
@ConfigurationProperties("gangju.twonew")
public record TwoNewSettings(
        @DefaultValue("3") int dueMembers,
        @DefaultValue("5") int instructorLoad,

        @DefaultValue({"组织", "统战", "民政", "司法", "教育", "卫计", "工商", "税务"})
        List<String> councilDepartments) {

    public static final int MOST_DEPARTMENTS = 30;
    public static final int LONGEST_DEPARTMENT = 40;

    private static final int MOST = 1000;

    public TwoNewSettings {
        requireCount("due-members", dueMembers);
        requireCount("instructor-load", instructorLoad);
        councilDepartments = List.copyOf(councilDepartments);
        boolean fine = !councilDepartments.isEmpty()
                && councilDepartments.size() <= MOST_DEPARTMENTS
                && councilDepartments.stream().distinct().count() == councilDepartments.size()
                && councilDepartments.stream().noneMatch(name -> name.isBlank() || name.length() > LONGEST_DEPARTMENT);
        if (!fine) {
            throw new IllegalArgumentException(
                    "gangju.twonew.council-departments 须为 1 到 %1$d 个不重复的名称，每个不超过 %2$d 个字符 / takes 1 to %1$d different names of at most %2$d characters"
                            .formatted(MOST_DEPARTMENTS, LONGEST_DEPARTMENT));
        }
    }

    private static void requireCount(String name, int count) {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException(
                    "gangju.twonew.%s 必须在 1 到 %d 之间 / must be from 1 to %2$d".formatted(name, MOST));
        }
    }
}
