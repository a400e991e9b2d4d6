package org.gangju.twonew.duty;

import org.springframework.data.jpa.repository.JpaRepository;

/** The visits as the database has them. */
interface InstructorVisits extends JpaRepository<InstructorVisit, Long> {}
