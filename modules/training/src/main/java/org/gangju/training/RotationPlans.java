package org.gangju.training;

import org.springframework.data.jpa.repository.JpaRepository;

/** The rotation plans as the database has them. */
interface RotationPlans extends JpaRepository<RotationPlan, Long> {}
