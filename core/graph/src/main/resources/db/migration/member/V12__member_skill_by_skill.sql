CREATE INDEX member_skill_by_skill ON member_skill (skill, member_id);
