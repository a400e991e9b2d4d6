package org.gangju.training;

import org.springframework.data.jpa.repository.JpaRepository;

/** The sessions as the database has them. */
interface TrainingSessions extends JpaRepository<TrainingSession, Long> {}
