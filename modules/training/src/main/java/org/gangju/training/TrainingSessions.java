package org.gangju.training;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The sessions as the database has them. */
interface TrainingSessions extends JpaRepository<TrainingSession, Long> {

    /** At most as many as a timetable holds. */
    List<TrainingSession> findByClassId(long classId);

    long countByClassId(long classId);
}
