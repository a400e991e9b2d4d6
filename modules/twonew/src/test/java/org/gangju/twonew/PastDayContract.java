package org.gangju.twonew;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangju.testkit.time.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Registered on Monday, covered on Tuesday, suspended on Wednesday, closed on Thursday: each day is told as it was. */
@SuppressWarnings("NullAway.Init")
abstract class PastDayContract extends StreetContract {

    private static final LocalDate MONDAY = LocalDate.of(2031, 1, 6);

    @Autowired
    private MovableClock clock;

    private String mill;

    @BeforeEach
    @Override
    void openAStreet() {
        clock.goTo(MONDAY);
        super.openAStreet();
        mill = secretary.unit(street, "红光机械");
        secretary.instruct(secretary.member("王一", street), mill);
        clock.goTo(MONDAY.plusDays(1));
        String proposal = secretary.propose("AFFILIATED", street, mill);
        district.done("approveProposal", input("id", proposal));
        clock.goTo(MONDAY.plusDays(2));
        secretary.done("correctNewOrganization", input("id", mill, "fullMemberCount", 9));
        secretary.done("suspendNewOrganization", input("id", mill));
        clock.goTo(MONDAY.plusDays(3));
        secretary.done("closeNewOrganization", input("id", mill));
    }

    @Test
    void readsAsItWas() {
        assertThat(read(0)).isEqualTo("OPERATING WORK_COVERED 3");
        assertThat(read(1)).isEqualTo("OPERATING ESTABLISHED 3");
        assertThat(read(2)).isEqualTo("SUSPENDED ESTABLISHED 9");
        assertThat(read(3)).isEqualTo("CLOSED NOT_COVERED 9");
        root.ask("{ newOrganization(id: \"%s\", asOf: \"%s\") { id } }".formatted(mill, MONDAY.minusDays(1)))
                .path("newOrganization")
                .valueIsNull();
        root.ask("{ newOrganizations(asOf: \"%s\", filter: {within: \"%s\", coverage: WORK_COVERED}) { totalCount } }"
                        .formatted(MONDAY, street))
                .path("newOrganizations.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
        root.ask("{ organization(id: \"%s\", asOf: \"%s\") { newOrganizations { nodes { operatingState } } } }"
                        .formatted(street, MONDAY.plusDays(2)))
                .path("organization.newOrganizations.nodes[*].operatingState")
                .entityList(String.class)
                .containsExactly("SUSPENDED");
    }

    @Test
    void countsAsItWas() {
        assertThat(counted("K22_WORK")).containsExactly("1/1", "1/1", "0/0", "0/0");
        assertThat(counted("K22_DUE")).containsExactly("0/1", "1/1", "0/0", "0/0");
        assertThat(counted("K23_INSTRUCTED")).containsExactly("1/1", "0/0", "0/0", "0/0");
        assertThat(counted("K23_LOAD")).containsExactly("1/1", "1/1", "0/0", "0/0");
    }

    @Test
    void staysWhereItWasWhenTheStreetMoves() {
        String other = root.organization("1-2", "DISTRICT_COMMITTEE", city);
        clock.goTo(MONDAY.plusDays(4));
        root.done("moveOrganization", input("id", street, "parentId", other));

        assertThat(root.indicator(districtId, "K22_WORK", MONDAY)).isEqualTo("1/1");
        assertThat(root.indicator(other, "K22_WORK", MONDAY.plusDays(3))).isEqualTo("0/0");
    }

    private List<String> counted(String key) {
        return IntStream.range(0, 4)
                .mapToObj(day -> root.indicator(city, key, MONDAY.plusDays(day)))
                .toList();
    }

    private String read(int day) {
        var answer =
                root.ask("{ newOrganization(id: \"%s\", asOf: \"%s\") { operatingState coverage fullMemberCount } }"
                        .formatted(mill, MONDAY.plusDays(day)));
        return Stream.of("operatingState", "coverage", "fullMemberCount")
                .map(field -> answer.path("newOrganization." + field)
                        .entity(Object.class)
                        .get()
                        .toString())
                .collect(Collectors.joining(" "));
    }
}
