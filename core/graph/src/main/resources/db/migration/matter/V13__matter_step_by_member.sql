CREATE INDEX matter_step_by_member ON matter_step (member_id);
