UPDATE account SET id = (
    SELECT COUNT(*) FROM (SELECT username FROM account) known WHERE known.username <= account.username
);
