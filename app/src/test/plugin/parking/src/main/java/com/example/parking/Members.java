package com.example.parking;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The spaces as the database has them. The core graph has a repository of the same simple name. */
interface Members extends JpaRepository<Space, Long> {

    boolean existsByOrganizationIdAndLabel(long organizationId, String label);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update Space s set s.organizationPath = concat(:to, substring(s.organizationPath, :rest))
            where s.organizationPath >= :from and s.organizationPath < :end
            """)
    int movePaths(String from, String end, String to, int rest);
}
