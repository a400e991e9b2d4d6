UPDATE new_organization SET standing = 1 WHERE id NOT IN (
    SELECT f.new_organization_id FROM new_organization_facts f WHERE f.valid_to IS NULL AND f.operating_state = 'CLOSED'
);
