package org.gangju.matter;

import org.springframework.data.jpa.repository.JpaRepository;

/** What has happened to matters, as the database has it. */
interface StoredMatterSteps extends JpaRepository<StoredMatterStep, Long> {}
