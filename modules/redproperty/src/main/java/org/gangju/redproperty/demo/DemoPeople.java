package org.gangju.redproperty.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.gangju.redproperty.RedPropertyPermissions;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.member.ParticipantInput;

/**
 * Invented people and chances, the same from the same seed. None of them is a member.
 *
 * @param random where they come from
 */
record DemoPeople(Random random) {

    private static final long MOST_DAYS = 90;
    private static final List<String> SURNAMES = List.of("王", "李", "张", "刘", "陈", "杨", "黄", "赵", "周", "吴", "徐", "孙");
    private static final List<String> GIVEN =
            List.of("建国", "秀英", "志强", "丽华", "德明", "桂芳", "文斌", "晓燕", "永康", "素珍", "国栋", "春梅", "世杰", "玉兰", "立新", "淑敏");

    /** Who acts: the same rules as for everybody, everywhere. */
    static final Caller CALLER = Caller.of(
            "demo",
            "internal",
            Set.of(
                    "organization.read",
                    "organization.write",
                    "member.read",
                    RedPropertyPermissions.READ.name(),
                    RedPropertyPermissions.PEOPLE.name(),
                    RedPropertyPermissions.WRITE.name()),
            Scope.WHOLE,
            null,
            Locale.CHINESE);

    /** So many people with names of their own. */
    List<ParticipantInput> people(int count) {
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < count) {
            names.add(SURNAMES.get(random.nextInt(SURNAMES.size())) + GIVEN.get(random.nextInt(GIVEN.size())));
        }
        return names.stream().map(name -> new ParticipantInput(null, name)).toList();
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** A day within some months from one on, and not after today. */
    LocalDate later(LocalDate day, LocalDate today) {
        int most = Math.toIntExact(Math.clamp(ChronoUnit.DAYS.between(day, today), 0, MOST_DAYS));
        return day.plusDays(between(0, most));
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
