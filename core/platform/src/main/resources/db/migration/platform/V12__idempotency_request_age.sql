CREATE INDEX idempotency_request_age ON idempotency_request (created_millis);
