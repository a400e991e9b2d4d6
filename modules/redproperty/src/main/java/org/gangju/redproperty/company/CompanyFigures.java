package org.gangju.redproperty.company;

import org.jspecify.annotations.Nullable;

/**
 * What a company has on a day.
 *
 * @param staff how many people it declares to employ; null before any declaration
 * @param fullMembers how many of them are full members; null before any declaration
 * @param partyOrganization its party organization's key; null for none
 */
record CompanyFigures(
        @Nullable Integer staff,
        @Nullable Integer fullMembers,
        @Nullable Long partyOrganization) {

    static final CompanyFigures NONE = new CompanyFigures(null, null, null);

    boolean eligible(CompanyRules rules) {
        return fullMembers != null && fullMembers >= rules.fewestFullMembers();
    }
}
