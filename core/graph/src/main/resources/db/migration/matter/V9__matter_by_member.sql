CREATE INDEX matter_by_member ON matter (member_id, opened_on, id);
