package org.gangju.redproperty.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangju.redproperty.Neighbourhood.election;
import static org.gangju.redproperty.Neighbourhood.memberOf;
import static org.gangju.redproperty.Neighbourhood.named;
import static org.gangju.redproperty.Neighbourhood.seats;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.redproperty.RedPropertyContract;
import org.gangju.testkit.load.AtOnce;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Owners' committees, their elections and their terms. */
abstract class OwnersCommitteeContract extends RedPropertyContract {

    /** From the first election to the share of declared party seats, over a by-election to the next term. */
    @Test
    void electsSeatsAndAnnouncesTheEndOfTheTerm() {
        String estate = city.estate("e1");
        String committee = city.committee("oc", estate);
        assertThat(city.indicator(city.city, "K20_SEATS", MONDAY)).isEqualTo("0/0");
        city.done("recordOwnersCommitteeElection", election(committee, MONDAY, 5, seats(5, "REGISTERED")));
        assertThat(city.indicator(city.city, "K20_SEATS", MONDAY)).isEqualTo("1/5");
        assertThat(vacant(committee)).isZero();
        announcesTheEndOfTheTermOf(committee);
        clock.goTo(TUESDAY);
        String first = seat(committee, 1);
        city.done("vacateOwnersCommitteeSeat", input("id", first));
        assertThat(vacant(committee)).isEqualTo(1);
        assertThat(city.indicator(city.city, "K20_SEATS", TUESDAY)).isEqualTo("0/5");
        assertThat(city.problem("vacateOwnersCommitteeSeat", input("id", first)))
                .isEqualTo("PERIOD_ENDED");
        String wang = city.member("王一", city.community);
        city.done(
                "recordOwnersCommitteeByElection",
                byElection(committee, TUESDAY, input("holder", memberOf(wang), "partySeat", "RESIDENT")));
        assertThat(vacant(committee)).isZero();
        assertThat(city.indicator(city.city, "K20_SEATS", TUESDAY)).isEqualTo("1/5");
        assertThat(city.problem(
                        "recordOwnersCommitteeByElection",
                        byElection(committee, TUESDAY, input("holder", named("再来一人")))))
                .isEqualTo("COMMITTEE_SEATS_NOT_VACANT");
        clock.goTo(MONDAY.plusDays(40));
        city.done(
                "recordOwnersCommitteeElection",
                election(committee, MONDAY.plusDays(40), 3, seats(7, "IN_SERVICE", "RESIDENT")));
        assertThat(city.indicator(city.city, "K20_SEATS", MONDAY.plusDays(40))).isEqualTo("2/7");
        assertThat(city.indicator(city.city, "K20_SEATS", TUESDAY)).isEqualTo("1/5");
        assertThat(city.indicator(city.city, "K20_SEATS", MONDAY)).isEqualTo("1/5");
        assertThat(city.indicator(city.city, "K20_SEATS", MONDAY.plusDays(40).plusYears(3)))
                .isEqualTo("0/0");
        city.ask("""
                        { node(id: "%s") { ... on Grid { ownersCommittee { id seatCount termTo
                            elections { nodes { kind electedOn seatCount } }
                            seats(asOf: "%s") { totalCount nodes { number partySeat holder { displayName member { id } }
                              election { kind } } } } } } }""".formatted(estate, TUESDAY))
                .path("node.ownersCommittee.id")
                .entity(String.class)
                .isEqualTo(committee)
                .path("node.ownersCommittee.elections.nodes[*].kind")
                .entityList(String.class)
                .containsExactly("GENERAL", "BY_ELECTION", "GENERAL")
                .path("node.ownersCommittee.seats.nodes[?(@.number == 1)].holder.member.id")
                .entityList(String.class)
                .containsExactly(wang)
                .path("node.ownersCommittee.seats.nodes[?(@.number == 2)].holder.displayName")
                .entityList(String.class)
                .containsExactly("业主2");
    }

    private void announcesTheEndOfTheTermOf(String committee) {
        city.ask("""
                        { reminders(filter: { within: "%s", kinds: [OWNERS_COMMITTEE_TERM], settled: false, dueBefore: "2036-01-01" }) {
                            nodes { noticeOn dueOn organization { id } subject { id } } } }""".formatted(city.community))
                .path("reminders.nodes[*].noticeOn")
                .entityList(String.class)
                .containsExactly(MONDAY.plusYears(5).minusDays(90).toString())
                .path("reminders.nodes[0].dueOn")
                .entity(String.class)
                .isEqualTo(MONDAY.plusYears(5).toString())
                .path("reminders.nodes[0].subject.id")
                .entity(String.class)
                .isEqualTo(committee);
    }

    @Test
    void refusesWhatTheCityDoesNotAllow() {
        String committee = city.committee("oc", city.estate("e1"));
        assertThat(city.problemAt("recordOwnersCommitteeElection", election(committee, MONDAY, 5, seats(4))))
                .isEqualTo("COMMITTEE_SEAT_COUNT seats");
        assertThat(city.problem("recordOwnersCommitteeElection", election(committee, MONDAY, 5, seats(13))))
                .isEqualTo("COMMITTEE_SEAT_COUNT");
        assertThat(city.problemAt("recordOwnersCommitteeElection", election(committee, MONDAY, 6, seats(5))))
                .isEqualTo("COMMITTEE_TERM_YEARS termYears");
        assertThat(city.problem("recordOwnersCommitteeElection", election(committee, TUESDAY, 5, seats(5))))
                .isEqualTo("PROPERTY_DAY_AHEAD");
        List<Map<String, @Nullable Object>> twice = new ArrayList<>(seats(4));
        twice.add(twice.getFirst());
        assertThat(city.problemAt("recordOwnersCommitteeElection", election(committee, MONDAY, 5, twice)))
                .isEqualTo("ELECTION_NAMES_TWICE seats");
        assertThat(city.problem(
                        "recordOwnersCommitteeByElection", byElection(committee, MONDAY, input("holder", named("无届")))))
                .isEqualTo("COMMITTEE_WITHOUT_TERM");
        assertThat(city.problem("recordOwnersCommitteeElection", election("none", MONDAY, 5, seats(5))))
                .isEqualTo("NOT_FOUND");
        city.done("recordOwnersCommitteeElection", election(committee, MONDAY, 5, seats(5)));
        assertThat(city.problem("recordOwnersCommitteeElection", election(committee, MONDAY.minusDays(1), 5, seats(5))))
                .isEqualTo("ELECTION_BEFORE_LATEST");
        clock.goTo(TUESDAY);
        city.done("vacateOwnersCommitteeSeat", input("id", seat(committee, 3)));
        assertThat(city.problem(
                        "recordOwnersCommitteeByElection",
                        byElection(committee, TUESDAY, input("holder", named("业主1")))))
                .isEqualTo("COMMITTEE_PERSON_SEATED");
        assertThat(city.problem("vacateOwnersCommitteeSeat", input("id", "none")))
                .isEqualTo("NOT_FOUND");
    }

    /** Rules for a city that is not there would never apply. */
    @Test
    void endsTheStartForASettingOfAnUnknownCity() {
        CommitteeRules rules = new CommitteeRules(5, 11, 3, 5, 90, "市物业管理条例");
        new KnownCities(new ElectionSettings(rules, Map.of(city.code("city"), rules)), database)
                .afterSingletonsInstantiated();
        String wrong = city.code("citty");
        KnownCities mistyped =
                new KnownCities(new ElectionSettings(rules, Map.of(city.code("city"), rules, wrong, rules)), database);
        assertThatThrownBy(mistyped::afterSingletonsInstantiated)
                .hasMessageContaining("gangju.redproperty.cities.%s: 没有", wrong)
                .hasMessageContaining("no organization at the root has this code")
                .hasMessageContaining(city.code("city"));
        KnownCities.require(Set.of(wrong), List.of());
    }

    @Test
    void isTheOnlyOneOfItsEstate() {
        String estate = city.estate("e1");
        String committee = city.committee("oc", estate);
        String another = city.unregistered("oc2", "OWNERS_COMMITTEE", city.community);
        assertThat(city.problemAt("registerOwnersCommittee", input("organizationId", another, "estateId", estate)))
                .isEqualTo("ESTATE_HAS_COMMITTEE estateId");
        assertThat(city.problem("registerOwnersCommittee", input("organizationId", city.other, "estateId", estate)))
                .isEqualTo("COMMITTEE_EXPECTED");
        assertThat(city.problem(
                        "registerOwnersCommittee",
                        input("organizationId", city.organizationOf(committee), "estateId", city.estate("e2"))))
                .isEqualTo("COMMITTEE_REGISTERED");
        city.done("recordOwnersCommitteeElection", election(committee, MONDAY, 5, seats(5, "RESIDENT")));
        clock.goTo(TUESDAY);
        city.done("retireOrganization", input("id", city.organizationOf(committee)));
        assertThat(city.problem("recordOwnersCommitteeElection", election(committee, TUESDAY, 5, seats(5))))
                .isEqualTo("COMMITTEE_CLOSED");
        assertThat(city.indicator(city.city, "K20_SEATS", TUESDAY)).isEqualTo("0/0");
        assertThat(city.indicator(city.city, "K20_SEATS", MONDAY)).isEqualTo("1/5");
        city.done("registerOwnersCommittee", input("organizationId", another, "estateId", estate));
    }

    @Test
    void recordsOneOfTwoElectionsAtOnce() throws Exception {
        String committee = city.committee("oc", city.estate("e1"));
        city.done("recordOwnersCommitteeElection", election(committee, MONDAY, 5, seats(5)));
        clock.goTo(TUESDAY);
        city.done("vacateOwnersCommitteeSeat", input("id", seat(committee, 2)));
        List<List<String>> answers = AtOnce.of(
                8,
                number -> () -> city.problems(
                        "recordOwnersCommitteeByElection",
                        byElection(committee, TUESDAY, input("holder", named("补选" + number)))));
        assertThat(answers).filteredOn(List::isEmpty).hasSize(1);
        assertThat(answers)
                .filteredOn(List.of("COMMITTEE_SEATS_NOT_VACANT")::equals)
                .hasSize(7);
        assertThat(city.indicator(city.city, "K20_SEATS", TUESDAY)).isEqualTo("0/5");
    }

    @Test
    void takesAByElectionThatWasDecidedOnAnOlderVersionForAConflict() {
        String committee = city.committee("oc", city.estate("e1"));
        city.done("recordOwnersCommitteeElection", election(committee, MONDAY, 5, seats(5)));
        int elected = city.version(committee);
        clock.goTo(TUESDAY);
        city.done("vacateOwnersCommitteeSeat", input("id", seat(committee, 2)));
        var late = byElection(committee, TUESDAY, input("holder", named("补选")));
        late.put("version", elected);
        assertThat(city.error("recordOwnersCommitteeByElection", late)).isEqualTo("CONFLICT");
        int vacated = city.version(committee);
        late.put("version", vacated);
        city.done("recordOwnersCommitteeByElection", late);
        assertThat(city.version(committee)).isGreaterThan(vacated);
    }

    /** There is no field, argument or column for how an owner voted. */
    @Test
    void keepsNoVotes() {
        String sdl = api.schema(city.code("city"));
        assertThat(sdl.lines().filter(line -> line.matches("(?i)\\s+\\w*(vote|ballot|turnout)\\w*[(:].*")))
                .isEmpty();
    }

    private int vacant(String committee) {
        return city.ask("{ ownersCommittee(id: \"%s\") { vacantSeats } }".formatted(committee))
                .path("ownersCommittee.vacantSeats")
                .entity(Integer.class)
                .get();
    }

    private String seat(String committee, int number) {
        return city.ask("{ ownersCommittee(id: \"%s\") { seats { nodes { id number } } } }".formatted(committee))
                .path("ownersCommittee.seats.nodes[?(@.number == %d)].id".formatted(number))
                .entityList(String.class)
                .get()
                .getFirst();
    }

    private static Map<String, @Nullable Object> byElection(
            String committee, LocalDate day, Map<String, @Nullable Object> seat) {
        return input("committeeId", committee, "electedOn", day.toString(), "seats", List.of(seat));
    }
}
