package org.gangju.training;

/** An enrollment that is about to change, and its class; both are held until the transaction ends. */
record HeldEnrollment(TrainingClass trainingClass, TrainingEnrollment enrollment) {}
