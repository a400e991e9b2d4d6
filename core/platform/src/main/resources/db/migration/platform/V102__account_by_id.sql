CREATE UNIQUE INDEX account_by_id ON account (id);
