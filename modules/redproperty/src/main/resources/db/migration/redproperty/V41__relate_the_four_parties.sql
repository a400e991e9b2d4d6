-- Whom a seat speaks for was related to whom the estate belonged to, as the states tell it: seats that follow each other or hold
-- side by side make one relation.
INSERT INTO organization_relation (id, kind, organization_id, organization_path, related_id, related_path,
    valid_from, valid_to, version)
    SELECT b.next_id - 1 + ROW_NUMBER() OVER (ORDER BY r.valid_from, r.organization_id, r.related_id),
        'FOUR_PARTY', r.organization_id, o.path, r.related_id, c.path,
        r.valid_from, CASE WHEN r.valid_to < DATE '9999-12-31' THEN r.valid_to END, 0
    FROM (SELECT h.organization_id, h.related_id, MIN(h.valid_from) AS valid_from, MAX(h.valid_to) AS valid_to
        FROM (SELECT g.organization_id, g.related_id, g.valid_from, g.valid_to,
                SUM(g.begins) OVER (PARTITION BY g.organization_id, g.related_id
                    ORDER BY g.valid_from, g.valid_to, g.seat_id, g.state_id
                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS run
            FROM (SELECT p.organization_id, p.related_id, p.seat_id, p.state_id, p.valid_from, p.valid_to,
                    CASE WHEN p.valid_from <= MAX(p.valid_to) OVER (PARTITION BY p.organization_id, p.related_id
                        ORDER BY p.valid_from, p.valid_to, p.seat_id, p.state_id
                        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) THEN 0 ELSE 1 END AS begins
                FROM (SELECT s.organization_id, t.organization_id AS related_id, s.id AS seat_id, t.id AS state_id,
                        GREATEST(s.valid_from, t.valid_from) AS valid_from,
                        LEAST(COALESCE(s.valid_to, DATE '9999-12-31'), COALESCE(t.valid_to, DATE '9999-12-31'))
                            AS valid_to
                    FROM four_party_seat s JOIN four_party_state t ON t.council_id = s.council_id
                    WHERE t.status <> 'DISSOLVED' AND s.organization_id <> t.organization_id) p
                WHERE p.valid_from < p.valid_to) g) h
        GROUP BY h.organization_id, h.related_id, h.run) r
    JOIN organization o ON o.id = r.organization_id
    JOIN organization c ON c.id = r.related_id
    JOIN id_block b ON b.name = 'organization_relation';
