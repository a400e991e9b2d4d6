package org.gangju.redproperty.appointment;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The cross-appointments as the database has them. Whoever changes one takes its row first. */
interface CrossAppointments extends JpaRepository<CrossAppointment, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select x from CrossAppointment x where x.id = :id")
    Optional<CrossAppointment> findToChange(long id);

    /** Those from or to an organization that are proposed, or in force on the day or later. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select x from CrossAppointment x
            where (x.homeOrganizationId = :organization or x.targetOrganizationId = :organization)
            and (x.status = org.gangju.redproperty.appointment.CrossStatus.PROPOSED
                or (x.status = org.gangju.redproperty.appointment.CrossStatus.APPROVED and x.validTo > :day
                    and x.validTo > x.validFrom))
            order by x.id
            """)
    List<CrossAppointment> findPendingOf(long organization, LocalDate day);

    /** The same of a member. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select x from CrossAppointment x where x.memberId = :member
            and (x.status = org.gangju.redproperty.appointment.CrossStatus.PROPOSED
                or (x.status = org.gangju.redproperty.appointment.CrossStatus.APPROVED and x.validTo > :day
                    and x.validTo > x.validFrom))
            order by x.id
            """)
    List<CrossAppointment> findPendingOfMember(long member, LocalDate day);

    /** Those between two organizations that are in force on the day or later. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select x from CrossAppointment x where x.homeOrganizationId = :home and x.targetOrganizationId = :target
            and x.status = org.gangju.redproperty.appointment.CrossStatus.APPROVED and x.validTo > :day and x.validTo > x.validFrom
            order by x.id
            """)
    List<CrossAppointment> findInForceToChange(long home, long target, LocalDate day);

    /** The same between several, as they are. */
    @Query("""
            select x from CrossAppointment x where x.homeOrganizationId in :homes and x.targetOrganizationId in :targets
            and x.status = org.gangju.redproperty.appointment.CrossStatus.APPROVED and x.validTo > :day and x.validTo > x.validFrom
            order by x.id
            """)
    List<CrossAppointment> findInForce(Collection<Long> homes, Collection<Long> targets, LocalDate day);

    /** The one that an office came of, if it is in force on the day or later. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select x from CrossAppointment x where x.appointmentId = :office
            and x.status = org.gangju.redproperty.appointment.CrossStatus.APPROVED and x.validTo > :day
            """)
    Optional<CrossAppointment> findByOffice(long office, LocalDate day);
}
