UPDATE grid SET
    organization_id = (SELECT o.id FROM organization o WHERE o.code = LEFT(grid.code, 12)),
    organization_path = COALESCE((SELECT o.path FROM organization o WHERE o.code = LEFT(grid.code, 12)), '')
WHERE division_code IS NULL;
