INSERT INTO grid_version
    (grid_id, valid_from, valid_to, name, level, status, parent_id, path, organization_id)
SELECT id, DATE '1000-01-01', DATE '9999-12-31', name, level, status, parent_id, path, organization_id
FROM grid WHERE valid_from IS NULL AND valid_to IS NULL;
