CREATE INDEX activity_sign_in_by_attendee ON activity_sign_in (attendee_id, attendee_type);
