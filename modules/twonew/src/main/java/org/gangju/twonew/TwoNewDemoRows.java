package org.gangju.twonew;

import java.time.LocalDate;
import org.gangju.spi.node.Keys;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes the rows of the demo that the city's superiors have decided already, in the caller's transaction. */
@Repository
class TwoNewDemoRows {

    private final JdbcTemplate sql;
    private final Keys keys;

    TwoNewDemoRows(JdbcTemplate sql, Keys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    void cover(UnitView unit, EstablishmentMode mode, OrganizationView party, LocalDate day) {
        sql.update(
                """
                INSERT INTO party_establishment (id, new_organization_id, organization_id, organization_path,
                    establishment_mode, party_organization_id, reason, approved_on, valid_from, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""",
                keys.next("party_establishment"),
                unit.key(),
                unit.organizationKey(),
                unit.place().value(),
                mode.name(),
                party.key(),
                "应建必建",
                day,
                day);
    }

    void visit(UnitDutyView duty, LocalDate day) {
        sql.update(
                """
                INSERT INTO instructor_visit (id, duty_id, new_organization_id, organization_path, member_id, visited_on,
                    note, version) VALUES (?, ?, ?, ?, ?, ?, ?, 0)""",
                keys.next("instructor_visit"),
                duty.key(),
                duty.unitKey(),
                duty.place().value(),
                duty.holder().memberKey(),
                day,
                "走访企业，了解党建工作需求");
    }

    /** A published rating whose only item has all its points. */
    void rate(UnitView unit, RubricView rubric, int year, int points, int stars, LocalDate day) {
        long key = keys.next("star_rating");
        sql.update(
                """
                INSERT INTO star_rating (id, new_organization_id, organization_id, organization_path, rating_year,
                    rubric_id, status, self_points, review_points, stars, assessed_by, assessed_on, reviewed_on,
                    published_on, version) VALUES (?, ?, ?, ?, ?, ?, 'PUBLISHED', ?, ?, ?, 'demo', ?, ?, ?, 0)""",
                key,
                unit.key(),
                unit.organizationKey(),
                unit.place().value(),
                year,
                rubric.key(),
                points,
                points,
                stars,
                day,
                day,
                day);
        sql.update(
                "INSERT INTO star_rating_score (rating_id, item_number, self_points, review_points) VALUES (?, 0, ?, ?)",
                key,
                points,
                points);
    }
}
