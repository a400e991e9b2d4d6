package com.example.parking;

import org.springframework.data.jpa.repository.JpaRepository;

/** The spaces as the database has them. The core graph has a repository of the same simple name. */
interface Members extends JpaRepository<Space, Long> {

    boolean existsByOrganizationIdAndLabel(long organizationId, String label);
}
