-- Clients from before go on reading what they read.
INSERT INTO api_client_category (client_id, category)
SELECT c.client_id, k.category
FROM api_client c
CROSS JOIN (
    SELECT 'IDENTITY' AS category
    UNION ALL SELECT 'MEMBERSHIP'
    UNION ALL SELECT 'PROFILE'
    UNION ALL SELECT 'DECLARATION'
    UNION ALL SELECT 'ACTIVITY'
) k;
