package org.gangju.demo;

import java.util.regex.Pattern;

/**
 * An administrative division under whose party organization something is made.
 *
 * @param code the division's code, which is that of its grid and of its party organization
 * @param unit what the division is called: 水井坊社区, 锦官驿街道, 锦江区
 */
record Place(String code, String unit) {

    private static final Pattern PARTY_ORGANIZATION = Pattern.compile("(?:党总支|党工委|党委|委)$");

    /** The place of a party organization, which is called after it. */
    static Place of(String code, String shortName) {
        return new Place(code, PARTY_ORGANIZATION.matcher(shortName).replaceFirst(""));
    }
}
