package org.gangju.spi.reminder;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;

/**
 * A day that an organization is to be reminded of.
 *
 * @param kind what it is about: a value of the enum {@code ReminderKind} in the schema, at most 40 characters
 * @param subject the object that it is about
 * @param organization whose reminder it is
 * @param noticeOn the day from which it is shown
 * @param dueOn the day on which the matter is due
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record NewReminder(
        String kind, NodeId subject, OrganizationView organization, LocalDate noticeOn, LocalDate dueOn) {}
