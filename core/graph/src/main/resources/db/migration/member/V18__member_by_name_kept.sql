CREATE INDEX member_by_name_kept ON member (display_name, organization_path, id, erased_on);
