package org.gangju.template;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The notices as the database has them. */
interface Notices extends JpaRepository<Notice, Long> {

    /** Follows an organization that was moved with all that is below it. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update Notice n set n.organizationPath = concat(:to, substring(n.organizationPath, :rest))
            where n.organizationPath >= :from and n.organizationPath < :end
            """)
    int movePaths(String from, String end, String to, int rest);
}
