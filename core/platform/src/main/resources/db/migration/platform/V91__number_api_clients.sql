UPDATE api_client SET id = (
    SELECT COUNT(*) FROM (SELECT client_id FROM api_client) known WHERE known.client_id <= api_client.client_id
);
