package org.gangju.training;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The rotation plans as the database has them. */
interface RotationPlans extends JpaRepository<RotationPlan, Long> {

    /** Follows an organization that was moved with all that is below it. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update RotationPlan r set r.organizationPath = concat(:to, substring(r.organizationPath, :rest))
            where r.organizationPath >= :from and r.organizationPath < :end
            """)
    int movePaths(String from, String end, String to, int rest);
}
