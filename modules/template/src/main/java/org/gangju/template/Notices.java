package org.gangju.template;

import org.springframework.data.jpa.repository.JpaRepository;

/** The notices as the database has them. */
interface Notices extends JpaRepository<Notice, Long> {}
