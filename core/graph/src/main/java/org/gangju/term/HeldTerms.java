package org.gangju.term;

import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationStatus;
import org.gangju.spi.organization.OrganizationType;
import org.gangju.spi.organization.OrganizationView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what a change of a term is about: the organization first and alone, so that its elections follow each other. */
@Component
class HeldTerms {

    /** Neither holds elections (invariant 6). */
    private static final Set<String> WITHOUT_ELECTIONS =
            Set.of(OrganizationType.TEMPORARY_BRANCH.name(), "FUNCTIONAL_BRANCH");

    private final Terms terms;
    private final TermEvents events;
    private final OrganizationDirectory organizations;
    private final TermSettings settings;

    HeldTerms(Terms terms, TermEvents events, OrganizationDirectory organizations, TermSettings settings) {
        this.terms = terms;
        this.events = events;
        this.organizations = organizations;
        this.settings = settings;
    }

    /**
     * The term of an input's field {@code termId}.
     *
     * @throws RuleViolation NOT_FOUND, TERM_ORGANIZATION_RETIRED, TERM_NOT_OF_A_TEMPORARY_BRANCH
     */
    HeldTerm byId(String id, @Nullable Integer expectedVersion, Caller caller) {
        long key = NodeId.keyOf(TermView.TYPE_NAME, id).orElseThrow(() -> missing(id));
        long organizationKey = terms.findOrganizationOf(key).orElseThrow(() -> missing(id));
        OrganizationView organization =
                organization(new NodeId(OrganizationView.TYPE_NAME, organizationKey).encoded(), "termId", caller);
        Term term = terms.findToChange(key).orElseThrow(() -> missing(id));
        ExpectedVersion.require(expectedVersion, term.version());
        return new HeldTerm(organization, term, events.of(term), settings);
    }

    /** The organization of a field, held alone; one that can have terms. */
    OrganizationView organization(String id, String field, Caller caller) {
        OrganizationView organization = organizations.lock(id, field, caller);
        if (organization.status() == OrganizationStatus.RETIRED) {
            throw new RuleViolation(TermRule.TERM_ORGANIZATION_RETIRED, field, organization.shortName());
        }
        if (WITHOUT_ELECTIONS.contains(organization.type())) {
            throw new RuleViolation(TermRule.TERM_NOT_OF_A_TEMPORARY_BRANCH, field);
        }
        return organization;
    }

    private static RuleViolation missing(String id) {
        return new RuleViolation(InputRule.NOT_FOUND, "termId", id);
    }
}
