CREATE INDEX council_meeting_by_day ON council_meeting (council_id, held_on, id);
