package org.gangju.division;

import java.util.regex.Pattern;
import org.gangju.spi.organization.OrganizationType;

/**
 * What a community or a village is called, without the many words by which the rows name its committee.
 *
 * @param unit with the word for what it is: 水井坊社区, 团结村, 一连生活区
 * @param village whether villagers elect its committee, not residents
 */
record CommunityName(String unit, boolean village) {

    private static final String COMMUNITY = "社区";
    private static final String VILLAGE = "村";
    private static final Pattern VILLAGE_NOUN = Pattern.compile("(?:村|嘎查|社区)$");
    private static final Pattern VOTERS = Pattern.compile("(?:居民|村民)$");

    static CommunityName of(String code, String name) {
        String plain = Notes.without(name);
        return CommitteeWord.of(plain).map(word -> of(code, plain, word)).orElseGet(() -> unspecified(code, plain));
    }

    /** The party's general branch, whose code is the division's. */
    Title generalBranch() {
        return Title.generalBranch(unit);
    }

    /** The residents' or the villagers' committee. */
    Title electedCommittee() {
        if (!village) {
            return new Title(OrganizationType.RESIDENTS_COMMITTEE, unit + "居民委员会", unit + "居委会");
        }
        return new Title(OrganizationType.VILLAGE, unit + "村民委员会", asVillage() + "委会");
    }

    private static CommunityName of(String code, String plain, CommitteeWord word) {
        String base = VOTERS.matcher(Notes.without(word.cutFrom(plain))).replaceFirst("");
        return switch (word) {
            case RESIDENTS -> new CommunityName(base.endsWith(COMMUNITY) ? base : base + COMMUNITY, false);
            case VILLAGERS -> new CommunityName(VILLAGE_NOUN.matcher(base).find() ? base : base + VILLAGE, true);
            case UNSPECIFIED -> unspecified(code, base.isEmpty() ? plain : base);
        };
    }

    // The noun tells; where it does not (生活区, 管理区, 连), the code does.
    private static CommunityName unspecified(String code, String unit) {
        if (unit.endsWith(COMMUNITY)) {
            return new CommunityName(unit, false);
        }
        return new CommunityName(unit, VILLAGE_NOUN.matcher(unit).find() || isVillage(code));
    }

    // The statistics office numbers communities from 001, villages from 200, and the like of either from 400 and 500.
    private static boolean isVillage(String code) {
        return switch (code.charAt(DivisionFile.STREETS.codeLength())) {
            case '2', '3', '5' -> true;
            default -> false;
        };
    }

    private String asVillage() {
        return unit.endsWith(VILLAGE) ? unit : unit + VILLAGE;
    }
}
