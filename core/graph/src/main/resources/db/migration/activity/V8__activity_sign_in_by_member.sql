CREATE INDEX activity_sign_in_by_member ON activity_sign_in (member_id, signed_millis, id);
