package org.gangju.fourties;

import org.gangju.spi.module.Title;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What cities decide for themselves. The defaults are ours, but for the rule that forbids procedures, which follows the one
 * for temporary branches; the README names the sources.
 */
@Component
class FourtiesSettings {

    private static final int MOST_MONTHS = 120;
    private static final int MOST_MEMBERS = 100;

    private final int dormantAfterMonths;
    private final int activeFromMembers;
    private final Title source;

    FourtiesSettings(
            @Value("${gangju.fourties.dormant-after-months:6}") int dormantAfterMonths,
            @Value("${gangju.fourties.active-from-members:3}") int activeFromMembers,
            @Value("${gangju.fourties.procedures-source:参照《中国共产党支部工作条例（试行）》第八条关于临时党支部的规定}") String source,
            @Value(
                            "${gangju.fourties.procedures-source-english:by analogy with temporary branches: Regulations on the Work of Branches of the Communist Party of China (trial), article 8}")
                    String sourceInEnglish) {
        this.dormantAfterMonths = within(dormantAfterMonths, MOST_MONTHS, "gangju.fourties.dormant-after-months");
        this.activeFromMembers = within(activeFromMembers, MOST_MEMBERS, "gangju.fourties.active-from-members");
        this.source = new Title(
                present(source, "gangju.fourties.procedures-source"),
                present(sourceInEnglish, "gangju.fourties.procedures-source-english"));
    }

    /** After so many months without an activity a branch is dormant. */
    int dormantAfterMonths() {
        return dormantAfterMonths;
    }

    /** With a leader and so many members a branch is active. */
    int activeFromMembers() {
        return activeFromMembers;
    }

    /** The rule by which functional branches do not carry out some procedures. */
    Title source() {
        return source;
    }

    private static int within(int value, int most, String key) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException("%s 必须在 1 到 %d 之间 / must be from 1 to %2$d".formatted(key, most));
        }
        return value;
    }

    private static String present(String value, String key) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("%s 不能为空 / must not be blank".formatted(key));
        }
        return value.strip();
    }
}
