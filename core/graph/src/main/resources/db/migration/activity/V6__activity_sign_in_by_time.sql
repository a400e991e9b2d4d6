CREATE INDEX activity_sign_in_by_time ON activity_sign_in (activity_id, signed_millis, id);
