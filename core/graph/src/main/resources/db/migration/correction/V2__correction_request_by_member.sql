CREATE INDEX correction_request_by_member ON correction_request (member_id, requested_on, id);
