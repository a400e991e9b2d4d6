package org.gangju.demo;

import org.gangju.spi.assignment.NewAssignment;

/** Writes assignments. */
final class DutyRows {

    private DutyRows() {}

    static void write(NewAssignment duty, DemoRows rows) {
        rows.add(
                DemoTable.ASSIGNMENT,
                rows.key(DemoTable.ASSIGNMENT),
                duty.subject().typeName(),
                duty.subject().key(),
                duty.role(),
                duty.basis(),
                duty.duties(),
                duty.holder().memberKey(),
                duty.holder().displayName(),
                duty.subject().organization().value(),
                duty.period().from(),
                duty.period().to());
    }
}
