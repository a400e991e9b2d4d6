CREATE INDEX member_by_place_kept ON member (organization_path, id, erased_on);
