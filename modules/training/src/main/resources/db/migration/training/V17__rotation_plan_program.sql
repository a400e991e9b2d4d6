CREATE TABLE rotation_plan_program (
    plan_id BIGINT NOT NULL,
    program_id BIGINT NOT NULL,
    PRIMARY KEY (plan_id, program_id),
    CONSTRAINT rotation_plan_program_plan FOREIGN KEY (plan_id) REFERENCES rotation_plan (id),
    CONSTRAINT rotation_plan_program_program FOREIGN KEY (program_id) REFERENCES training_program (id)
);
