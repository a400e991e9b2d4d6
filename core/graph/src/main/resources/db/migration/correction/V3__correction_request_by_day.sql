CREATE INDEX correction_request_by_day ON correction_request (requested_on, id);
