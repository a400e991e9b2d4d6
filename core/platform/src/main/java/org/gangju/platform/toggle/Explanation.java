package org.gangju.platform.toggle;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gangju.platform.message.Messages;
import org.gangju.spi.organization.OrganizationView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells people in their language what holds for a module and why. */
@Component
class Explanation {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Messages messages;
    private final Clock clock;

    Explanation(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    String title(ModuleView module, Locale locale) {
        return module.names().in(locale);
    }

    /** In the zone of the people who use the platform; null for the default. */
    @Nullable
    OffsetDateTime decidedAt(ModuleView module) {
        Decision decision = module.verdict().decision();
        return decision == null
                ? null
                : decision.decidedAt().atZone(clock.getZone()).toOffsetDateTime();
    }

    /** One text for each fault, after the jar, file and line that it is in. */
    List<String> problems(ModuleView module, Locale locale) {
        return module.quarantine().stream()
                .map(problem ->
                        problem.place() + ": " + messages.text(problem.messageKey(), problem.arguments(), locale))
                .toList();
    }

    /** @param decider the organization that decided, if the caller may see it */
    String text(ModuleView module, @Nullable OrganizationView decider, Locale locale) {
        if (module.quarantined()) {
            return messages.text("module.quarantined", List.of(), locale);
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(decision(module.verdict(), decider, locale));
        if (!module.lacking().isEmpty()) {
            String lacking = module.lacking().stream().collect(Collectors.joining(", "));
            sentences.add(messages.text("module.lacking", List.of(lacking), locale));
        }
        return String.join(" ", sentences);
    }

    private String decision(Verdict verdict, @Nullable OrganizationView decider, Locale locale) {
        String state = verdict.enabled() ? "on" : "off";
        Decision decision = verdict.decision();
        if (decision == null) {
            return messages.text("module.default." + state, List.of(), locale);
        }
        String name = decider == null ? messages.text("module.superior", List.of(), locale) : decider.shortName();
        String when = MINUTE.format(decision.decidedAt().atZone(clock.getZone()));
        String key = "module.decided." + state + (decision.locked() ? ".locked" : "");
        return messages.text(key, List.of(name, when, decision.decidedBy(), decision.reason()), locale);
    }
}
