package org.gangju.twonew.demo;

import java.time.LocalDate;
import org.gangju.spi.node.Keys;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.twonew.duty.UnitDutyView;
import org.gangju.twonew.rating.RubricView;
import org.gangju.twonew.unit.EstablishmentMode;
import org.gangju.twonew.unit.UnitView;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes the rows of the demo that the city's superiors have decided already, in the caller's transaction. */
@Repository
class DemoRows {

    private final JdbcTemplate sql;
    private final Keys keys;

    DemoRows(JdbcTemplate sql, Keys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    /** What was suspended today reads as if it had been since a day. */
    void suspended(UnitView unit, LocalDate day) {
        sql.update("""
                UPDATE new_organization_facts SET valid_to = ?
                WHERE new_organization_id = ? AND operating_state = 'OPERATING'""", day, unit.key());
        sql.update("""
                UPDATE new_organization_facts SET valid_from = ?
                WHERE new_organization_id = ? AND operating_state = 'SUSPENDED'""", day, unit.key());
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

    /** A rating of the year before that was published on a day, whose only item has all its points. */
    void rate(UnitView unit, RubricView rubric, int points, int stars, LocalDate day) {
        long key = keys.next("star_rating");
        sql.update(
                """
                INSERT INTO star_rating (id, new_organization_id, organization_id, organization_path, rating_year,
                    rubric_id, status, self_points, review_points, stars, assessed_by, assessed_on, reviewed_on,
                    published_on, standing, version)
                VALUES (?, ?, ?, ?, ?, ?, 'PUBLISHED', ?, ?, ?, 'demo', ?, ?, ?, 1, 0)""",
                key,
                unit.key(),
                unit.organizationKey(),
                unit.place().value(),
                day.getYear() - 1,
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
