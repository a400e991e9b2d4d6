package org.gangju.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import org.gangju.spi.error.ErrorCode;
import org.junit.jupiter.api.Test;

/** What clients may rely on of offices and appointments. */
@SuppressWarnings("NullAway.Init")
abstract class OfficeContract extends Street {

    @Test
    void showsAnAppointmentFromEverySide() {
        String appointment = appoint(secretary(wang, today, null));
        graph.ask("""
                        { node(id: "%1$s") { ... on OfficeAppointment {
                            office basis validFrom validTo version organization { id }
                            holder { displayName member { id } } } }
                          organization(id: "%2$s") { appointments { totalCount nodes { id } } }
                          member(id: "%3$s") { appointments(office: SECRETARY) { totalCount nodes { id } }
                            none: appointments(office: DIRECTOR) { totalCount } }
                          officeAppointments(filter: { within: "%4$s", office: SECRETARY, memberId: "%3$s" }) {
                            totalCount nodes { id } } }""".formatted(appointment, branch, wang, street))
                .path("node.office")
                .entity(String.class)
                .isEqualTo("SECRETARY")
                .path("node.basis")
                .entity(String.class)
                .isEqualTo("ELECTED")
                .path("node.validFrom")
                .entity(LocalDate.class)
                .isEqualTo(today)
                .path("node.validTo")
                .valueIsNull()
                .path("node.version")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("node.organization.id")
                .entity(String.class)
                .isEqualTo(branch)
                .path("node.holder.displayName")
                .entity(String.class)
                .isEqualTo("王一")
                .path("node.holder.member.id")
                .entity(String.class)
                .isEqualTo(wang)
                .path("organization.appointments.nodes[*].id")
                .entityList(String.class)
                .containsExactly(appointment)
                .path("member.appointments.nodes[*].id")
                .entityList(String.class)
                .containsExactly(appointment)
                .path("member.none.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("officeAppointments.nodes[*].id")
                .entityList(String.class)
                .containsExactly(appointment);
    }

    @Test
    void combinesFilters() {
        appoint(secretary(wang, today, null));
        appoint(wanted(branch, "COMMITTEE_MEMBER", input("memberId", li), today, null));
        appoint(wanted(committee, "DIRECTOR", input("displayName", "张三"), today, null));
        graph.ask("""
                        { both: officeAppointments(filter: { within: "%1$s", or: [{ office: SECRETARY }, { office: DIRECTOR }] }) {
                            nodes { office } }
                          rest: officeAppointments(filter: { within: "%1$s", not: { office: SECRETARY } }) {
                            totalCount nodes { office } }
                          none: officeAppointments(filter: { within: "%1$s", memberId: "%1$s" }) { totalCount } }""".formatted(branch))
                .path("both.nodes[*].office")
                .entityList(String.class)
                .containsExactly("SECRETARY", "DIRECTOR")
                .path("rest.nodes[*].office")
                .entityList(String.class)
                .containsExactly("COMMITTEE_MEMBER", "DIRECTOR")
                .path("none.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void readsAnyDayPastAndToCome() {
        appoint(secretary(wang, today.minusYears(3), today.minusYears(1)));
        appoint(secretary(li, today.minusYears(1), today.plusMonths(6)));
        appoint(secretary(wang, today.plusMonths(6), null));
        assertThat(names("")).containsExactly("李二");
        assertThat(names("(asOf: \"%s\")".formatted(today.minusYears(1).minusDays(1))))
                .containsExactly("王一");
        assertThat(names("(asOf: \"%s\")".formatted(today.minusYears(1)))).containsExactly("李二");
        assertThat(names("(asOf: \"%s\")".formatted(today.plusMonths(6)))).containsExactly("王一");
        assertThat(names("(asOf: \"%s\")".formatted(today.minusYears(4)))).isEmpty();
        assertThat(names("(history: true)")).containsExactly("王一", "李二", "王一");
        assertThat(names("(history: true, first: 1)")).containsExactly("王一");
        graph.ask("""
                        { organization(id: "%1$s") {
                            page: appointments(history: true, first: 2) { totalCount pageInfo { endCursor hasNextPage } } }
                          officeAppointments(filter: { within: "%1$s" }, asOf: "%2$s") { nodes { holder { displayName } } }
                          member(id: "%3$s") { now: appointments { totalCount } all: appointments(history: true) { totalCount } } }""".formatted(branch, today.minusYears(2), wang))
                .path("organization.page.totalCount")
                .entity(Integer.class)
                .isEqualTo(3)
                .path("organization.page.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(true)
                .path("officeAppointments.nodes[*].holder.displayName")
                .entityList(String.class)
                .containsExactly("王一")
                .path("member.now.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("member.all.totalCount")
                .entity(Integer.class)
                .isEqualTo(2);
    }

    @Test
    void pagesThroughTheHistory() {
        appoint(secretary(wang, today.minusYears(3), today.minusYears(1)));
        appoint(secretary(li, today.minusYears(1), null));
        appoint(wanted(branch, "COMMITTEE_MEMBER", input("memberId", wang), today.minusYears(1), null));
        String cursor = graph.ask(
                        "{ organization(id: \"%s\") { appointments(history: true, first: 2) { pageInfo { endCursor } } } }"
                                .formatted(branch))
                .path("organization.appointments.pageInfo.endCursor")
                .entity(String.class)
                .get();
        graph.ask(
                        "{ organization(id: \"%s\") { appointments(history: true, first: 2, after: \"%s\") { nodes { office } } } }"
                                .formatted(branch, cursor))
                .path("organization.appointments.nodes[*].office")
                .entityList(String.class)
                .containsExactly("COMMITTEE_MEMBER");
    }

    @Test
    void handsTheDayOfAnOrganizationDown() {
        appoint(secretary(wang, today.minusYears(3), today.minusYears(1)));
        appoint(secretary(li, today.minusYears(1), null));
        graph.ask("""
                        { organization(id: "%s", asOf: "%s") {
                            appointments { nodes { holder { displayName member { id } } organization { id } } } } }""".formatted(branch, today))
                .path("organization.appointments.nodes[*].holder.displayName")
                .entityList(String.class)
                .containsExactly("李二")
                .path("organization.appointments.nodes[0].holder.member.id")
                .entity(String.class)
                .isEqualTo(li);
    }

    @Test
    void endsAnAppointmentOnceAndNeverBeforeItsBeginning() {
        String appointment = appoint(secretary(wang, today.minusYears(1), null));
        assertThat(ending(appointment, today.minusYears(1).minusDays(1))).isEqualTo("PERIOD_ENDS_BEFORE_START");
        graph.mutate(
                        "endAppointment",
                        input("id", appointment, "on", today.plusDays(5).toString(), "version", 0),
                        "officeAppointment { validTo version }")
                .path("result.officeAppointment.validTo")
                .entity(LocalDate.class)
                .isEqualTo(today.plusDays(5))
                .path("result.officeAppointment.version")
                .entity(Integer.class)
                .isEqualTo(1);
        assertThat(ending(appointment, today.plusDays(5))).isEqualTo("PERIOD_ENDED");
        assertThat(ending(branch, today)).isEqualTo("NOT_FOUND");
        graph.mutate(
                        "endAppointment",
                        input("id", appointment, "on", today.toString(), "version", 0),
                        "problems { code }")
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .extracting(error -> error.getExtensions().get("code"))
                        .isEqualTo(ErrorCode.CONFLICT.name()));
        appoint(secretary(li, today.plusDays(5), null));
        assertThat(names("")).containsExactly("王一");
    }

    private String ending(String appointment, LocalDate day) {
        return graph.problem("endAppointment", input("id", appointment, "on", day.toString()));
    }

    @Test
    void takesAMistakeBackByEndingItOnTheDayItBegan() {
        String mistake = appoint(secretary(wang, today, null));
        graph.done("endAppointment", input("id", mistake, "on", today.toString()));
        appoint(secretary(li, today.minusDays(1), null));
        assertThat(names("")).containsExactly("李二");
        assertThat(names("(history: true)")).containsExactly("李二", "王一");
    }

    @Test
    void endsWithItsOrganization() {
        String appointment =
                appoint(wanted(committee, "DIRECTOR", input("displayName", "张三"), today.minusYears(1), null));
        graph.done("retireOrganization", input("id", committee));
        graph.ask("{ node(id: \"%s\") { ... on OfficeAppointment { validTo } } }".formatted(appointment))
                .path("node.validTo")
                .entity(LocalDate.class)
                .isEqualTo(today);
        assertThat(refusal(wanted(committee, "DIRECTOR", input("displayName", "赵四"), today, null)))
                .isEqualTo("OFFICE_ORGANIZATION_RETIRED");
    }
}
