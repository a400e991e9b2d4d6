DELETE FROM idempotency_request;
