package org.gangju.redproperty.service;

import java.time.LocalDate;

/**
 * A company serves an estate no more. Published within that transaction, to listeners on the same thread.
 *
 * @param gridKey the estate
 * @param companyOrganizationKey the company's organization
 * @param day the first day without it
 */
public record PropertyServiceEnded(long gridKey, long companyOrganizationKey, LocalDate day) {}
