CREATE INDEX member_by_status ON member (status, confirmed_on);
