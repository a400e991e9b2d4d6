UPDATE star_rating SET standing = 1 WHERE status <> 'REVOKED';
