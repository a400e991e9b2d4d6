package org.gangju.platform.composition;

import java.util.Collection;
import java.util.List;

/** All rules for the SDL of one module. */
final class SdlCheck {

    private static final List<SdlRule> RULES = List.of(
            new NameRule(),
            new DescriptionRule(),
            new ExtensionRule(),
            new ReferenceRule(),
            new InterfaceRule(),
            new DefaultRule(),
            new DirectiveRule(),
            new AccessRequirement(),
            new MutationRule());

    private SdlCheck() {}

    /**
     * Tells the module what is wrong with its SDL. The engine is asked last, and only about what passed everything else,
     * because its answers are for developers.
     *
     * @param known the modules that it may refer to, itself among them
     */
    static void check(Candidate candidate, Collection<Candidate> known, Claims claims, Standing standing) {
        var view = new View(candidate, known, claims);
        standing.check(view);
        candidate.definitions().forEach(definition -> RULES.forEach(rule -> rule.check(definition, view)));
    }
}
