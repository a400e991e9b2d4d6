package org.gangju.redproperty.appointment;

import org.gangju.spi.member.Participant;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.period.Period;

/**
 * A cross-appointment to be proposed.
 *
 * @param holder who is to be appointed
 * @param homeRole what that one is at home
 * @param home the home organization
 * @param target the target organization
 * @param office the office
 * @param term the days, with an end
 * @param conflictOfInterest whether the home organization supervises the target
 */
public record NewCrossAppointment(
        Participant holder,
        CrossHomeRole homeRole,
        OrganizationView home,
        OrganizationView target,
        CrossOffice office,
        Period term,
        boolean conflictOfInterest) {}
