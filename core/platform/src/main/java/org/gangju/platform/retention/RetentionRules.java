package org.gangju.platform.retention;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gangju.spi.privacy.RetentionRule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** All rules of core and modules, by their keys. */
@Component
class RetentionRules {

    /** As many outcomes as a repeated request answers with. */
    static final int MOST = 40;

    private static final Pattern KEY = Pattern.compile("[a-z-]{1,40}");

    private final List<KeptData> rules;

    RetentionRules(ObjectProvider<RetentionRule> rules, Environment settings) {
        RetentionPeriods periods = RetentionPeriods.of(settings);
        this.rules = rules.stream()
                .map(rule -> new KeptData(rule, periods.of(rule.key(), rule.keptFor())))
                .sorted(Comparator.comparing(KeptData::key))
                .toList();
        Set<String> keys = this.rules.stream().map(KeptData::key).collect(Collectors.toSet());
        periods.warnOfUnknown(keys);
        if (keys.size() != this.rules.size()
                || keys.size() > MOST
                || !keys.stream().allMatch(key -> KEY.matcher(key).matches())) {
            throw new IllegalStateException(
                    "保存期限的名称须各不相同，由 1 到 40 个 a–z 和横线组成，最多 " + MOST + " 条 / Rules of retention have different keys of"
                            + " 1 to 40 of a–z and dashes, and are " + MOST + " at most: " + keys);
        }
    }

    List<KeptData> all() {
        return rules;
    }
}
